package assay.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A real process that speaks as a child does, and does what the completion says: `die`, `garbage`, `json`, `wait`; to
/// anything else it answers exact.
final class StubChild {
    private static final String EXACT = "{\"score\":1.0,\"tier\":\"exact\",\"rule\":\"stub\",\"detail\":{}}";

    private StubChild() {}

    public static void main(String[] args) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        Setup.read(in);
        send(out, Frame.Kind.READY, "");
        while (true) {
            for (String completion : Request.read(in).completions()) {
                switch (completion) {
                    case "die" -> {
                        System.err.println("first line\nlast words");
                        System.exit(7);
                    }
                    case "garbage" -> System.out.print("WARNING: what a library prints\n");
                    case "json" -> send(out, Frame.Kind.SCORE, "{\"score\":\"1.0\"}");
                    case "wait" -> Thread.sleep(600_000);
                    default -> send(out, Frame.Kind.SCORE, EXACT);
                }
                out.flush();
            }
        }
    }

    private static void send(DataOutputStream out, Frame.Kind kind, String text) throws IOException {
        Frame.write(out, kind, text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
