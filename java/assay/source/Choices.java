package assay.source;

import assay.recipe.Recipe;
import assay.recipe.SftRecipe;

/// What a recipe decides about records while they are converted.
///
/// `trajectory` are the limits of an agent's trajectory; `ties` decides between two equally good answers; `plainTurns`
/// asks
/// for the turns of a dialogue that no SQL answers.
public record Choices(Recipe.Trajectory trajectory, SftRecipe.Ties ties, boolean plainTurns) {
    public static Choices of(SftRecipe recipe) {
        return new Choices(
                recipe.trajectory(), recipe.arenaTies(), recipe.dialogue().plainTurns());
    }
}
