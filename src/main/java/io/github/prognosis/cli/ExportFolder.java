package io.github.prognosis.cli;

import io.github.prognosis.render.DataPackageJson;
import io.github.prognosis.render.Export;
import io.github.prognosis.render.ExportTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.commons.io.output.TeeOutputStream;

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
            files.put(table, write(table, export));
        }
        OutputFile.write(file(DataPackageJson.FILE), writer -> DataPackageJson.write(export, files, writer));
    }

    /** Writes a table, and tells how many bytes it has, and their hash. */
    private DataPackageJson.Written write(ExportTable table, Export export) throws InputException {
        MessageDigest digest = InputHash.sha256();
        CountingOutputStream counted =
                new CountingOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        OutputFile.writeBytes(
                file(table.file()),
                out -> OutputFile.write(new TeeOutputStream(out, counted), writer -> table.write(export, writer)));
        return new DataPackageJson.Written(
                counted.getByteCount(), HexFormat.of().formatHex(digest.digest()));
    }

    private String file(String file) {
        return path.resolve(file).toString();
    }
}
