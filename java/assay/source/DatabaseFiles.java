package assay.source;

/// The databases of a layout.
final class DatabaseFiles {
    static final Use.Ignored NOT_PART = new Use.Ignored("not part of the layout");

    private DatabaseFiles() {}

    /// `folder/<id>/<id>.sqlite` and `.sql` are databases; other files of the folder, and all other files, are ignored.
    static Use use(String path, String folder) {
        if (!path.startsWith(folder + "/")) {
            return NOT_PART;
        }
        String[] steps = path.substring(folder.length() + 1).split("/");
        if (steps.length == 2 && (steps[1].equals(steps[0] + ".sqlite") || steps[1].equals(steps[0] + ".sql"))) {
            return new Use.DatabaseFile();
        }
        return new Use.Ignored("not a database of the layout " + folder + "/ID/ID.sqlite");
    }
}
