package assay.source;

import assay.recipe.PromptsRecipe;
import assay.recipe.Recipe;
import assay.recipe.SftRecipe;

/// What a recipe decides about records while they are converted.
///
/// `trajectory` are the limits of an agent's trajectory; `ties` decides between two equally good answers; `plainTurns`
/// asks for the turns of a dialogue that no SQL answers; `tasks` says that what is asked is wanted, and no answer.
public record Choices(Recipe.Trajectory trajectory, SftRecipe.Ties ties, boolean plainTurns, boolean tasks) {
    public Choices(Recipe.Trajectory trajectory, SftRecipe.Ties ties, boolean plainTurns) {
        this(trajectory, ties, plainTurns, false);
    }

    public static Choices of(SftRecipe recipe) {
        return new Choices(
                recipe.trajectory(), recipe.arenaTies(), recipe.dialogue().plainTurns());
    }

    /// The plain turns of a dialogue stand among the words before a question.
    public static Choices of(PromptsRecipe recipe) {
        return new Choices(recipe.trajectory(), SftRecipe.Ties.DROP, true, true);
    }
}
