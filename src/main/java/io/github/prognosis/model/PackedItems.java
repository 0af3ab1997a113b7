package io.github.prognosis.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The items of an update that is only listed, packed into a tenth of what they take: titles, statuses, tags, sections, owners,
 * issues, links and notes, which tell one update from another, and nothing else.
 */
final class PackedItems extends AbstractList<Item> implements RandomAccess {

    private final int size;
    private final int hash;
    private final byte[] packed;

    /** The items as long as somebody looks at them; there is nothing to lose when another thread unpacks them too. */
    private volatile WeakReference<List<Item>> unpacked = new WeakReference<>(null);

    private PackedItems(int size, int hash, byte[] packed) {
        this.size = size;
        this.hash = hash;
        this.packed = packed;
    }

    /** Packs items; those that are packed are left so. */
    static PackedItems of(List<Item> items) {
        if (items instanceof PackedItems packed) {
            return packed;
        }
        StringBuilder texts = new StringBuilder();
        for (Item item : items) {
            write(item.title(), texts);
            write(item.status(), texts);
            write(item.tags(), texts);
            write(item.section(), texts);
            write(item.owners().size(), texts);
            for (Owner owner : item.owners()) {
                write(owner.name(), texts);
                write(owner.email(), texts);
                write(owner.note(), texts);
            }
            write(item.issues(), texts);
            write(item.links(), texts);
            write(item.notes(), texts);
        }
        return new PackedItems(items.size(), hash(items), deflated(texts));
    }

    /** A number for all of the items that is packed. */
    static int hash(List<Item> items) {
        int hash = 1;
        for (Item item : items) {
            hash = 31 * hash + item.title().hashCode();
            hash = 31 * hash + item.status().hashCode();
            hash = 31 * hash + item.tags().hashCode();
            hash = 31 * hash + item.section().hashCode();
            hash = 31 * hash + item.owners().hashCode();
            hash = 31 * hash + item.issues().hashCode();
            hash = 31 * hash + item.links().hashCode();
            hash = 31 * hash + item.notes().hashCode();
        }
        return hash;
    }

    /** The number of the items, for which nothing has to be unpacked. */
    int hash() {
        return hash;
    }

    @Override
    public Item get(int index) {
        List<Item> items = unpacked.get();
        if (items == null) {
            items = unpack();
            unpacked = new WeakReference<>(items);
        }
        return items.get(index);
    }

    @Override
    public int size() {
        return size;
    }

    private List<Item> unpack() {
        Texts texts = new Texts(inflated(packed));
        List<Item> items = new ArrayList<>(size);
        while (items.size() < size) {
            items.add(item(texts));
        }
        return items;
    }

    private static Item item(Texts texts) {
        ItemBuilder item = new ItemBuilder(texts.next(), 1, 1);
        item.status(texts.optional(), Optional.empty());
        item.opening(Optional.empty(), texts.list());
        item.section(texts.list(), Optional.empty());
        List<Owner> owners = new ArrayList<>();
        for (int left = texts.number(); left > 0; left--) {
            owners.add(new Owner(texts.next(), texts.optional(), texts.optional()));
        }
        item.addOwners(owners).addIssues(texts.list()).addLinks(texts.list());
        for (String note : texts.list()) {
            item.addNote(note);
        }
        return item.build();
    }

    private static void write(List<String> list, StringBuilder texts) {
        write(list.size(), texts);
        for (String text : list) {
            write(text, texts);
        }
    }

    private static void write(Optional<String> text, StringBuilder texts) {
        write(text.isPresent() ? 1 : 0, texts);
        if (text.isPresent()) {
            write(text.get(), texts);
        }
    }

    private static void write(String text, StringBuilder texts) {
        write(text.length(), texts);
        texts.append(text);
    }

    private static void write(int number, StringBuilder texts) {
        texts.append((char) (number >>> Character.SIZE)).append((char) number);
    }

    /** What was written, in its order. */
    private static final class Texts {

        private final char[] characters;
        private int at;

        private Texts(char[] characters) {
            this.characters = characters;
        }

        private int number() {
            return characters[at++] << Character.SIZE | characters[at++];
        }

        private String next() {
            int length = number();
            at += length;
            return new String(characters, at - length, length);
        }

        private Optional<String> optional() {
            return number() == 0 ? Optional.empty() : Optional.of(next());
        }

        private List<String> list() {
            int count = number();
            List<String> list = new ArrayList<>(count);
            while (list.size() < count) {
                list.add(next());
            }
            return list;
        }
    }

    /** Characters as they are: as bytes of a charset, surrogates without their other half would be lost. */
    private static byte[] deflated(StringBuilder texts) {
        char[] characters = new char[texts.length()];
        texts.getChars(0, characters.length, characters, 0);
        ByteBuffer plain = ByteBuffer.allocate(Character.BYTES * characters.length);
        plain.asCharBuffer().put(characters);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain.array());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static char[] inflated(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] plain = in.readAllBytes();
            char[] characters = new char[plain.length / Character.BYTES];
            ByteBuffer.wrap(plain).asCharBuffer().get(characters);
            return characters;
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was packed can be unpacked", impossible);
        }
    }
}
