#!/usr/bin/env python3
"""check_ipynb.py COLAB JUPYTER EXECUTED: two exported notebooks are valid nbformat 4.5 with kernels, languages and ids;
the executed one has been run to its last cell and shows what it must show."""
import json
import sys

import nbformat

colab, jupyter, executed = (nbformat.read(path, as_version=nbformat.NO_CONVERT) for path in sys.argv[1:4])

for path, notebook in zip(sys.argv[1:4], (colab, jupyter, executed)):
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5), path

assert colab.metadata.kernelspec == {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
assert jupyter.metadata.kernelspec == {"display_name": "Java", "language": "java", "name": "java"}
assert colab.metadata.language_info.name == "python" and jupyter.metadata.language_info.name == "java"
assert [cell.id for cell in colab.cells] == [cell.id for cell in jupyter.cells], "ids are those of the cells"
assert not any("%%java" in cell.source for cell in jupyter.cells)


def shown(name):
    """All text that the cell `name` shows."""
    cell = next(cell for cell in executed.cells if cell.id == name)
    return "".join(out.get("text", "") + out.get("data", {}).get("text/plain", "") for out in cell.outputs)


def has(name, text):
    assert text in shown(name), f"{name} must show {text!r}, got {shown(name)!r}"


codes = [cell for cell in executed.cells if cell.cell_type == "code"]
assert all(cell.execution_count for cell in codes), "a cell was not run"
assert not any(out.output_type == "error" for cell in codes for out in cell.outputs)
has("cleaned", "22 kept, 2 refused")
has("refused", "8  May I put oil on a squeaking brake?")
has("built", "20 rows in ")
has("dropsByReason", "contaminated  1")
has("findings", "nothing found")
html = [out.data["text/html"] for cell in codes for out in cell.outputs if "text/html" in out.get("data", {})]
assert any("<figure" in page for page in html) and any("<th" in page for page in html)
print(f"{len(codes)} cells run, all values as expected")
