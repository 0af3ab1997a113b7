package io.github.prognosis.cli;

import io.github.prognosis.render.DataPackageJson;
import io.github.prognosis.render.Export;
import io.github.prognosis.render.ExportTable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The folder that tables are written into.
 *
 * @param name as it was named
 * @param path where it is
 */
record ExportFolder(String name, Path path) {

    /**
     * The folder of that name, whether it is there or not.
     *
     * @throws InputException if a file of that name is there, or it is no name
     */
    static ExportFolder of(String name) throws InputException {
        try {
            Path path = Path.of(name);
            if (!name.isEmpty()) {
                if (Files.exists(path) && !Files.isDirectory(path)) {
                    throw OutputFile.problem(name, new IOException("it is a file; name a folder for the tables"));
                }
                return new ExportFolder(name, path);
            }
        } catch (InvalidPathException noPath) {
            // told below
        }
        throw OutputFile.problem(name, new IOException("this is no name of a folder"));
    }

    /** Whether it is the folder that an operand names, or stands in it. */
    boolean isWithin(String operand) throws InputException {
        Operand input = Operand.of(operand);
        return !input.isStandardInput()
                && Files.isDirectory(input.path())
                && path.toAbsolutePath()
                        .normalize()
                        .startsWith(input.path().toAbsolutePath().normalize());
    }

    /**
     * Writes all tables, each whole or not at all, and their description last; other files stay.
     *
     * @throws InputException if something cannot be written
     */
    void write(Export export) throws InputException {
        try {
            Files.createDirectories(path);
        } catch (IOException failure) {
            throw OutputFile.problem(name, failure);
        }
        Map<ExportTable, DataPackageJson.Written> files = new EnumMap<>(ExportTable.class);
        for (ExportTable table : ExportTable.values()) {
            Counted counted = new Counted();
            OutputFile.write(file(table.file()), writer -> counted.write(table, export, writer));
            files.put(table, counted.written());
        }
        OutputFile.write(file(DataPackageJson.FILE), writer -> DataPackageJson.write(export, files, writer));
    }

    private String file(String file) {
        return path.resolve(file).toString();
    }

    /** Counts and hashes the bytes of a table while it is written. */
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = InputHash.sha256();
        private long bytes;

        Counted() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int one) {
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            digest.update(some, offset, length);
            bytes += length;
        }

        void write(ExportTable table, Export export, Writer writer) throws IOException {
            try (Writer copy = new OutputStreamWriter(this, StandardCharsets.UTF_8)) {
                table.write(export, new Both(writer, copy));
            }
        }

        DataPackageJson.Written written() {
            return new DataPackageJson.Written(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** Writes what it is given twice. */
    private static final class Both extends Writer {

        private final Writer one;
        private final Writer other;

        Both(Writer one, Writer other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(char[] some, int offset, int length) throws IOException {
            one.write(some, offset, length);
            other.write(some, offset, length);
        }

        @Override
        public void flush() throws IOException {
            one.flush();
            other.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
