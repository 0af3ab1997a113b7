package io.github.prognosis.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What mail programs do to a text on its way. */
final class Mailing {

    /** At the start of a line these are a bullet, a dash, a heading, a quote: a program that breaks there changes the text. */
    private static final Pattern MARK = Pattern.compile(
            "[*=>|+\"#-].*|\\(?[0-9]+[.)].*|[A-Za-z]\\..*|\\[?(?:https?|From)\\b.*|.*:", Pattern.DOTALL);

    private Mailing() {}

    /** The message with the text encoded in one way or another. */
    static byte[] mail(String subject, String date, String text, Random random) {
        boolean flowed = random.nextInt(4) == 0;
        String content = flowed ? flowed(text) : random.nextInt(3) == 0 ? noBreakSpaces(text) : text;
        Charset charset = StandardCharsets.UTF_8;
        if (random.nextInt(3) == 0 && StandardCharsets.ISO_8859_1.newEncoder().canEncode(content)) {
            charset = StandardCharsets.ISO_8859_1;
        }
        String lineBreak = random.nextBoolean() ? "\r\n" : "\n";
        byte[] bytes = content.replace("\n", lineBreak).getBytes(charset);
        String encoding;
        String body;
        switch (random.nextInt(3)) {
            case 0 -> {
                encoding = "base64";
                body = Base64.getMimeEncoder().encodeToString(bytes);
            }
            case 1 -> {
                encoding = "quoted-printable";
                body = quotedPrintable(content.getBytes(charset)).replace("\n", lineBreak);
            }
            default -> {
                encoding = "8bit";
                body = new String(bytes, StandardCharsets.ISO_8859_1);
            }
        }
        String head = "From: A Manager <manager@example.org>\nSubject: " + subject + "\nDate: " + date
                + "\nMessage-ID: <" + random.nextInt(1_000_000) + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=" + charset.name() + (flowed ? "; format=flowed" : "")
                + "\nContent-Transfer-Encoding: " + encoding + "\n\n";
        return (head.replace("\n", lineBreak) + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Lines that begin with a blank, a quote mark or From get a blank in front. */
    private static String flowed(String text) {
        return text.replaceAll("(?m)^(?=[ >]|From )", " ").replace("  ", " \u00a0");
    }

    private static String noBreakSpaces(String text) {
        return text.replace("  ", "\u00a0 ");
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder encoded = new StringBuilder();
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            int one = bytes[i] & 0xff;
            boolean last = i + 1 == bytes.length || bytes[i + 1] == '\n';
            boolean plain = one == ' ' ? !last : one > ' ' && one < 0x7f && one != '=';
            String written = one == '\n' || plain ? String.valueOf((char) one) : String.format("=%02X", one);
            if (one != '\n' && column + written.length() > 75) {
                encoded.append("=\n");
                column = 0;
            }
            encoded.append(written);
            column = one == '\n' ? 0 : column + written.length();
        }
        return encoded.toString();
    }

    /** Long lines of items broken at a blank, what follows flush left, where that does not begin like something else. */
    static String wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            int blank = breakBefore(rest, width);
            while (blank > 0) {
                lines.add(rest.substring(0, blank));
                rest = rest.substring(blank + 1);
                blank = breakBefore(rest, width);
            }
            lines.add(rest);
        }
        return String.join("\n", lines);
    }

    private static int breakBefore(String line, int width) {
        if (line.length() <= width) {
            return -1;
        }
        int indent = line.length() - line.stripLeading().length();
        for (int blank = line.lastIndexOf(' ', width); blank > indent + 4; blank = line.lastIndexOf(' ', blank - 1)) {
            String rest = line.substring(blank + 1);
            if (!rest.isBlank() && !rest.startsWith(" ") && !MARK.matcher(rest).matches()) {
                return blank;
            }
        }
        return -1;
    }
}
