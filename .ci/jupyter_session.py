#!/usr/bin/env python3
"""jupyter_session.py COLAB.ipynb: the first cell of an exported notebook in a real kernel, and what a person can do to
it: output that comes while a cell runs, errors, interrupts of loops and of a wait, a JVM that dies, a fresh start."""
import queue
import sys
import time

import nbformat
from jupyter_client.manager import start_new_kernel

notebook = nbformat.read(sys.argv[1], as_version=4)
first = next(cell.source for cell in notebook.cells if cell.id == "notebook-java")
manager, client = start_new_kernel()


def run(source, on_output=None):
    """Runs a cell: what it printed and showed, and its error or None."""
    message = client.execute(source, stop_on_error=False)  # else the kernel passes over the next cell, too
    text, error = "", None
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            reply = client.get_iopub_msg(timeout=5)
        except queue.Empty:
            continue
        if reply["parent_header"].get("msg_id") != message:
            continue
        content = reply["content"]
        if reply["msg_type"] == "stream":
            text += content["text"]
            if on_output:
                on_output(text)
        elif reply["msg_type"] in ("display_data", "execute_result"):
            text += content["data"].get("text/plain", "")
        elif reply["msg_type"] == "error":
            error = content["ename"] + ": " + content["evalue"]
        elif reply["msg_type"] == "status" and content["execution_state"] == "idle":
            return text, error
    raise AssertionError("no answer in two minutes to " + source)


def expect(what, source, text=None, error=None, on_output=None):
    got, failed = run(source, on_output)
    assert text is None or text in got, f"{what}: must show {text!r}, got {got!r} and {failed!r}"
    if error is None:
        assert failed is None, f"{what}: {failed}"
    else:
        assert failed and error in failed, f"{what}: the error must have {error!r}, got {failed!r}"
    print("ok:", what)


once = []


def interrupt(text):
    if "going" in text and not once:
        once.append(True)
        manager.interrupt_kernel()


def interrupt_twice(text):
    if "going" in text and not once:
        once.append(True)
        for _ in range(2):
            time.sleep(2)
            manager.interrupt_kernel()


try:
    expect("the first cell", first, "Java is ready")
    expect("a value", '%%java\nvar words = List.of("ä", "b");\nwords.size()', "2")
    expect("a type that is wrong", '%%java\nint n = "text";', error="String cannot be converted to int")
    expect("an exception", '%%java\nint[] a = {}; a[1] = 2;', error="ArrayIndexOutOfBoundsException")
    expect("a name that is not there", "%%java\nint f() { return nowhere(); }", error="nowhere")
    expect("state is kept", "%%java\nwords.getFirst()", "ä")
    expect(
        "an endless loop, interrupted while its output is seen",
        '%%java\nSystem.out.println("going"); for (long i = 0; ; i++) { System.out.print(""); if (i < 0) break; }',
        "going",
        "interrupted",
        interrupt,
    )
    once.clear()
    expect(
        "a wait, interrupted",
        '%%java\nSystem.out.println("going"); Thread.sleep(600_000);',
        "going",
        "interrupted",
        interrupt,
    )
    expect("state after interrupts", "%%java\nwords.size()", "2")
    once.clear()
    expect(
        "a library that does not listen, interrupted twice: the JVM is ended",
        '%%java\nSystem.out.println("going"); Stream.generate(new Object()::hashCode).filter(Objects::isNull).findFirst();',
        "going",
        "the JVM has ended with exit code",
        interrupt_twice,
    )
    expect("a fresh start after it", first, "Java is ready")
    expect("a JVM that ends", "%%java\nRuntime.getRuntime().halt(3);", error="the JVM has ended with exit code 3")
    expect("the cell behind it", "%%java\n1", error="run the first cell again")
    expect("a fresh start", first, "Java is ready")
    expect("Java again", "%%java\n40 + 2", "42")
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
