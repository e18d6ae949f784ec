package assay.environment;

/// One step of a trajectory. `mistake` marks a step that the expert takes back or works around later.
public record Move(String thought, String action, String observation, boolean mistake) {}
