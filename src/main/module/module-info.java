/**
 * Reads the development updates that the release managers of the Xen hypervisor mail to their list, and tells what changed.
 *
 * <p>{@link io.github.prognosis.Prognosis} is where to begin. What it takes and gives is of the packages that are exported. How
 * archives and mails are read, posts parsed and items matched is the module's own, and so is the command line.
 */
module io.github.prognosis {
    exports io.github.prognosis;
    exports io.github.prognosis.check;
    exports io.github.prognosis.diff;
    exports io.github.prognosis.edit;
    exports io.github.prognosis.history;
    exports io.github.prognosis.model;
    exports io.github.prognosis.render;
    exports io.github.prognosis.reply;
    exports io.github.prognosis.series;
    exports io.github.prognosis.source;

    requires static org.jspecify;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires com.fasterxml.jackson.core;
    requires gg.jte.runtime;
    requires io.github.javadiffutils;
    requires me.tongfei.progressbar;
    requires org.antlr.antlr4.runtime;
    requires org.apache.commons.cli;
    requires org.apache.commons.csv;
    requires org.apache.commons.io;
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.eclipse.jgit;
    requires org.jsoup;

    // JGit, whose jar does not say so, needs them.
    requires com.googlecode.javaewah;
    requires org.apache.commons.codec;
    requires org.slf4j;
}
