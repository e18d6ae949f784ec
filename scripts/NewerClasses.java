import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/// `java -cp asm.jar NewerClasses.java JAR`: gives the classes of a jar that were compiled for Java 5 the class file
/// version of Java 8, with the stack maps that it asks for.
///
/// Java keeps no class of Java 5 in an AOT cache, so that picocli's 230 are parsed, and verified in the slow old way, at
/// every start: 0.1 of 0.4 s. The launcher runs this once after a build, on the copy in target/lib.
final class NewerClasses {
    private NewerClasses() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path newer = Path.of(args[0] + ".newer");
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                JarInputStream in = new JarInputStream(Files.newInputStream(jar));
                OutputStream file = Files.newOutputStream(newer);
                JarOutputStream out = new JarOutputStream(file, in.getManifest())) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                out.putNextEntry(new JarEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                out.write(entry.getName().endsWith(".class") ? newer(bytes, classes) : bytes);
            }
        }
        Files.move(newer, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] newer(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        int version = reader.readUnsignedShort(6);
        if (version >= Opcodes.V1_6) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        ClassVisitor raised = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int old, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
            }
        };
        reader.accept(raised, 0);
        return writer.toByteArray();
    }
}
