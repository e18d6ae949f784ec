# Java in this notebook: every cell that starts with %%java runs in one JVM. Run this cell first; run it again for a
# fresh JVM. It needs a checkout of Assay: the folder that ASSAY_HOME names, or one above this notebook, or a clone of
# the git URL that ASSAY_REPOSITORY names (both are environment variables, or written here).
import json, os, pathlib, re, shutil, struct, subprocess, sys
from IPython.core.magic import register_cell_magic
from IPython.display import display

ASSAY_HOME = os.environ.get("ASSAY_HOME", "")
ASSAY_REPOSITORY = os.environ.get("ASSAY_REPOSITORY", "")
DIRECTIVES = []


def _is_jdk25(home):
    release = pathlib.Path(home, "release")
    if not pathlib.Path(home, "bin", "javac").exists() or not release.exists():
        return False
    version = re.search(r'JAVA_VERSION="(\d+)', release.read_text())
    return bool(version) and int(version[1]) >= 25


def _find_jdk():
    candidates = [os.environ.get("JAVA_HOME"), str(pathlib.Path.home() / ".jdk")]
    if shutil.which("javac"):
        candidates.append(pathlib.Path(shutil.which("javac")).resolve().parent.parent)
    for root in ("/usr/lib/jvm", str(pathlib.Path.home() / ".jdk")):
        candidates += sorted(pathlib.Path(root).glob("*"))
    return next((str(home) for home in candidates if home and _is_jdk25(home)), None)


def _jdk():
    found = _find_jdk()
    if not found and shutil.which("apt-get"):
        print("installing a JDK 25 …")
        subprocess.run("apt-get -qq update && apt-get -qq install -y openjdk-25-jdk-headless >/dev/null", shell=True)
        found = _find_jdk()
    if not found:
        subprocess.run([sys.executable, "-m", "pip", "-q", "install", "install-jdk"], check=False)
        try:
            import jdk
            found = jdk.install("25")
        except Exception as e:
            raise RuntimeError("no JDK 25 found, and none could be installed: %s (set JAVA_HOME to one)" % e) from None
    return str(found)


def _home():
    is_home = lambda folder: (folder / "recipes" / "sft_v1.yaml").exists()
    if ASSAY_HOME:
        if not is_home(pathlib.Path(ASSAY_HOME)):
            raise RuntimeError("ASSAY_HOME is no checkout of Assay: " + ASSAY_HOME)
        return pathlib.Path(ASSAY_HOME).resolve()
    here = pathlib.Path.cwd()
    for folder in [here, *here.parents, here / "assay"]:
        if is_home(folder):
            return folder.resolve()
    if not ASSAY_REPOSITORY:
        raise RuntimeError("no checkout of Assay here (set ASSAY_HOME to one, or ASSAY_REPOSITORY to its git URL)")
    subprocess.run(["git", "clone", "-q", "--depth", "1", "--", ASSAY_REPOSITORY, str(here / "assay")], check=True)
    return (here / "assay").resolve()


class _Java:
    def __init__(self):
        java_home, home = _jdk(), _home()
        jar = home / "cli" / "target" / "assay.jar"
        if not jar.exists():  # the launcher builds it
            subprocess.run([str(home / "assay"), "--version"], env={**os.environ, "JAVA_HOME": java_home}, check=True)
        self.process = subprocess.Popen(
            [java_home + "/bin/java", "--enable-native-access=ALL-UNNAMED", "-Dassay.home=" + str(home),
             "-cp", str(jar), "assay.notebook.shell.Shell", *DIRECTIVES],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            start_new_session=True)  # an interrupt of the kernel must not end it
        self.read = b""
        self.waiting = 1
        self._answer()

    def _send(self, data):
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            self._dead()

    def _dead(self):
        raise RuntimeError("the JVM has ended with exit code %s, and all values with it (run the first cell again, "
                           "then the cells below it)" % self.process.wait()) from None

    def _reply(self):
        """The next thing that the JVM says."""
        while b"\n" not in self.read:
            piece = os.read(self.process.stdout.fileno(), 1 << 16)
            if not piece:
                self._dead()
            self.read += piece
        line, self.read = self.read.split(b"\n", 1)
        reply = json.loads(line)
        self.waiting -= "done" in reply
        return reply

    def _answer(self):
        """What it says up to the end of the cell; text is shown as it comes."""
        interrupts = 0
        while True:
            try:
                reply = self._reply()
                if "done" in reply:
                    break
                print(reply.get("out", reply.get("err")), end="", flush=True,
                      file=sys.stderr if "err" in reply else sys.stdout)
            except KeyboardInterrupt:
                interrupts += 1
                if interrupts > 1:  # the code does not listen
                    self.process.kill()
                    self._dead()
                self._send(struct.pack(">i", -1))
        if "error" in reply:
            raise RuntimeError(reply["error"])
        return reply

    def run(self, source):
        if self.process.poll() is not None:
            self._dead()
        while self.waiting:  # of a cell that was left while it ran
            self._reply()
        data = source.encode()
        self.waiting = 1
        self._send(struct.pack(">i", len(data)) + data)
        reply = self._answer()
        if reply.get("html"):
            display({"text/html": reply["html"], "text/plain": reply.get("text", "")}, raw=True)

    def close(self):
        self.process.kill()
        self.process.wait()


if "_assay" in globals():
    _assay.close()
_assay = _Java()


@register_cell_magic
def java(line, cell):
    _assay.run(cell)


print("Java is ready")
