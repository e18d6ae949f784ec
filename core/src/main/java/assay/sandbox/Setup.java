package assay.sandbox;

import assay.reward.Reward;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a child must know before it judges. On the pipe and not on its command line, where other users can read it and
/// where the locale decides how a path is spelt.
public record Setup(List<Path> folders, Reward reward, int deadlineMillis, long keptBytes, long maxDatabaseBytes) {
    public Setup {
        folders = folders.stream().map(Path::toAbsolutePath).toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(folders.size());
        for (Path folder : folders) {
            Request.write(out, folder.toString());
        }
        Request.write(out, reward.name());
        out.writeInt(deadlineMillis);
        out.writeLong(keptBytes);
        out.writeLong(maxDatabaseBytes);
    }

    static Setup read(DataInputStream in) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            folders.add(Path.of(Request.text(in)));
        }
        return new Setup(folders, Reward.valueOf(Request.text(in)), in.readInt(), in.readLong(), in.readLong());
    }
}
