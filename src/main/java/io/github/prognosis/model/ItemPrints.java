package io.github.prognosis.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The items of an update of which is only kept how many there are and what tells them apart: eight bytes for each.
 *
 * <p>Two of them are equal if title, status, section, owners, links and notes of the items are. Each has a title that nobody
 * gave it, and nothing else.
 */
public final class ItemPrints extends AbstractList<Item> implements RandomAccess {

    private final long[] prints;

    private ItemPrints(long[] prints) {
        this.prints = prints;
    }

    /** What is kept of items. */
    public static ItemPrints of(List<Item> items) {
        return new ItemPrints(items.stream().mapToLong(ItemPrints::print).toArray());
    }

    @Override
    public Item get(int index) {
        return new ItemBuilder(Long.toHexString(prints[index]), 1, 1).build();
    }

    @Override
    public int size() {
        return prints.length;
    }

    /** The start of a hash that nobody finds a second text for. */
    private static long print(Item item) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(List.of(item.title(), item.status().orElse("")), digest);
            add(item.section(), digest);
            add(item.owners(), digest);
            add(item.links(), digest);
            add(item.notes(), digest);
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void add(List<?> texts, MessageDigest digest) {
        digest.update(length(texts.size()));
        for (Object text : texts) {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(length(bytes.length));
            digest.update(bytes);
        }
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }
}
