/** Benchmarks of the parts, warm; run by {@code mvn -Pbench test}. Those of whole commands, cold, are in {@code src/test/bench}. */
package io.github.prognosis.bench;
