package assay.sample;

import assay.json.Json;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Text without the differences that make no difference: Unicode form, case, white space. Two texts are duplicates
/// when this is equal.
public final class CanonicalText {
    private CanonicalText() {}

    /// SHA-256 of the canonical text of a whole conversation: equal for rows that are exact duplicates.
    public static String id(List<Message> messages) {
        StringBuilder text = new StringBuilder();
        messages.forEach(message -> text.append(message.role())
                .append('\u0001')
                .append(of(message.content()))
                .append('\u0002'));
        return Json.sha256(text.toString());
    }

    public static String of(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return ofAny(text);
            }
            if (Character.isWhitespace(c)) {
                space = length > 0;
                continue;
            }
            if (space) {
                out[length++] = ' '; // there is room: a blank was passed over
                space = false;
            }
            out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(out, 0, length);
    }

    /// The definition; [#of] does the same for ASCII, which most text is, in one pass.
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
