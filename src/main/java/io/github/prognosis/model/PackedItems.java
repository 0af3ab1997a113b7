package io.github.prognosis.model;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
    private final byte[] packed;

    /** The items as long as somebody looks at them; there is nothing to lose when another thread unpacks them too. */
    private volatile WeakReference<List<Item>> unpacked = new WeakReference<>(null);

    private PackedItems(int size, byte[] packed) {
        this.size = size;
        this.packed = packed;
    }

    /** Packs items; those that are packed are left so. */
    static PackedItems of(List<Item> items) {
        if (items instanceof PackedItems packed) {
            return packed;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Without a buffer each number and word is a call of its own, and packing takes as long as reading.
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
            for (Item item : items) {
                write(List.of(item.title()), out);
                write(item.status().stream().toList(), out);
                write(item.tags(), out);
                write(item.section(), out);
                write(item.owners().stream().map(Owner::name).toList(), out);
                for (Owner owner : item.owners()) {
                    write(owner.email().stream().toList(), out);
                    write(owner.note().stream().toList(), out);
                }
                write(item.issues(), out);
                write(item.links(), out);
                write(item.notes(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be written", impossible);
        }
        return new PackedItems(items.size(), bytes.toByteArray());
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
        List<Item> items = new ArrayList<>(size);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            while (items.size() < size) {
                items.add(item(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was packed can be unpacked", impossible);
        }
        return items;
    }

    private static Item item(DataInputStream in) throws IOException {
        ItemBuilder item = new ItemBuilder(texts(in).get(0), 1, 1);
        item.status(texts(in).stream().findFirst(), Optional.empty());
        item.opening(Optional.empty(), texts(in));
        item.section(texts(in), Optional.empty());
        List<Owner> owners = new ArrayList<>();
        for (String name : texts(in)) {
            owners.add(new Owner(
                    name, texts(in).stream().findFirst(), texts(in).stream().findFirst()));
        }
        item.addOwners(owners).addIssues(texts(in)).addLinks(texts(in));
        texts(in).forEach(item::addNote);
        return item.build();
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeInt(text.length());
            out.writeChars(text); // as bytes of a charset surrogates without their other half would be lost
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            byte[] characters = in.readNBytes(Character.BYTES * in.readInt());
            texts.add(ByteBuffer.wrap(characters).asCharBuffer().toString());
        }
        return texts;
    }
}
