package assay.build;

import assay.contamination.BenchmarkIndex;
import assay.contamination.ContaminationGuard;
import assay.dedup.ExactDedup;
import assay.dedup.NearDuplicates;
import assay.pipeline.Batches;
import assay.quality.QualityRules;
import assay.recipe.MixRecipe;
import assay.write.DropLog;
import assay.write.ReviewLog;
import java.util.Optional;

/// What all sources of a run share: the kind of set, the rules that items must pass, and where drops are listed.
record Proof(
        SetKind kind,
        ContaminationGuard guard,
        QualityRules quality,
        ExactDedup dedup,
        Optional<NearDuplicates> near,
        Batches batches,
        DropLog drops,
        ReviewLog reviews,
        Progress progress) {

    static Proof of(
            SetKind kind,
            BenchmarkIndex benchmark,
            Batches batches,
            DropLog drops,
            ReviewLog reviews,
            Progress progress) {
        MixRecipe recipe = kind.recipe();
        return new Proof(
                kind,
                new ContaminationGuard(recipe.keywords(), benchmark),
                new QualityRules(recipe.quality()),
                new ExactDedup(),
                recipe.near().map(near -> new NearDuplicates(near.threshold(), near.ngram())),
                batches,
                drops,
                reviews,
                progress);
    }

    MixRecipe recipe() {
        return kind.recipe();
    }
}
