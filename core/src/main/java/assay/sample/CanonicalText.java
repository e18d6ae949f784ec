package assay.sample;

import assay.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Text without the differences that make no difference: Unicode form, case, white space. Two texts are duplicates
/// when this is equal.
public final class CanonicalText {
    private CanonicalText() {}

    /// SHA-256 of the canonical text of a whole conversation: equal for rows that are exact duplicates.
    public static String id(List<Message> messages) {
        MessageDigest digest = Json.sha256();
        for (Message message : messages) {
            digest.update(message.role().toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 1);
            byte[] text = message.content().getBytes(StandardCharsets.UTF_8);
            int length = fold(text);
            if (length < 0) {
                digest.update(ofAny(message.content()).getBytes(StandardCharsets.UTF_8));
            } else {
                digest.update(text, 0, length);
            }
            digest.update((byte) 2);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        int length = fold(ascii);
        return length < 0 ? ofAny(text) : new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// Does what [#ofAny] does for ASCII, which most text is, in one pass and in place. Answers the length that is
    /// left, or -1 when there is more than ASCII.
    private static int fold(byte[] utf8) {
        int length = 0;
        boolean space = false;
        for (byte c : utf8) {
            if (c < 0) {
                return -1;
            }
            if (c <= ' ' && Character.isWhitespace(c)) {
                space = length > 0;
                continue;
            }
            if (space) {
                utf8[length++] = ' '; // there is room: a blank was passed over
                space = false;
            }
            utf8[length++] = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
        }
        return length;
    }

    /// The definition, for any text.
    static String ofAny(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        boolean space = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c) || c == 0xA0) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
