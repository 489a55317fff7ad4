//! Rules about files that do not follow their own format: raised while parsing, before anything is compared.

use crate::finding::{Rule, declare_rule};

/// Every rule this room can raise, by name.
pub static ALL: &[&Rule] = &[
    &DIRECTIVE_INVALID,
    &FRONT_MATTER_INVALID,
    &FRONT_MATTER_TRUNCATED,
    &INCLUDE_CYCLE,
    &INCLUDE_MISSING,
    &MARKUP_BROKEN,
    &REPOSITORY_UNMAPPED,
    &SPAN_MALFORMED,
    &TOC_INVALID,
    &UNIT_ID_REPEATED,
    &YAML_PAGE_INVALID,
];

declare_rule! {
    /// ## What it finds
    ///
    /// A construct `[!NAME …]` or `:::name …:::` that cannot be read: its name is unknown, an attribute is missing or
    /// unknown, it does not end, it ends something that never began, or it stands where no block can stand. What it
    /// holds is shown all the same.
    ///
    /// ## Why it matters
    ///
    /// Readers see something else than was meant: a note that is none, a text for all versions that is for one.
    ///
    /// ## Example
    ///
    /// ```md en
    /// > [!NOTE] The text belongs on the next line.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// ```md en
    /// > [!NOTE]
    /// > The text belongs on the next line.
    /// ```
    ///
    /// The other constructs look like this:
    ///
    /// ```markdown
    /// :::image type="content" source="media/plan.png" alt-text="The plan":::
    ///
    /// ::: zone pivot="linux"
    ///
    /// For readers who chose Linux.
    ///
    /// ::: zone-end
    /// ```
    pub static DIRECTIVE_INVALID = {
        name: "directive-invalid",
        summary: "a `[!…]` or `:::` construct cannot be read",
        level: Warning,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Marks that were meant as markup and stand on the page as they are: two stars that a blank parts from their text or
    /// that have no counterpart, and, where the source has the markup, a single star or `_`, a back-tick, a `](` with
    /// blanks or wide parentheses, a `[!NOTE]` in the middle of text. In Chinese, Japanese and Korean, stars next to
    /// punctuation are understood without blanks around them (`markdown.cjk_emphasis`); what is reported there, no rule
    /// can save. The lines that an unfinished merge puts around two versions of a text count too: `<<<<<<<`, `=======`
    /// and `>>>>>>>`.
    ///
    /// ## Why it matters
    ///
    /// Readers see the marks, and a link that is none leads nowhere.
    ///
    /// ## Example
    ///
    /// ```md en
    /// Select **New** in the menu.
    /// ```
    /// ```md nl
    /// Selecteer **Nieuw ** in het menu.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Put no blank between a mark and the text that it is for, and close every mark that is opened.
    ///
    /// ```md nl
    /// Selecteer **Nieuw** in het menu.
    /// ```
    ///
    /// Stars that are meant as stars are written `\*\*`, or as code.
    pub static MARKUP_BROKEN = {
        name: "markup-broken",
        summary: "marks of Markdown are shown as they are",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Front matter that is not valid YAML 1.2, that is opened and never closed, that names a key twice, or a field
    /// whose value is of the wrong type. The edition is still built from everything that can be read: a value that
    /// YAML refuses is taken as the plain text of its line, and of two equal keys the first counts.
    ///
    /// ## Why it matters
    ///
    /// Other tools stop at it, or read something else than was meant.
    ///
    /// ## Example
    ///
    /// ```md en
    /// ---
    /// title: Strip: what it keeps
    /// ---
    /// It keeps one side.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Quote values that hold `: `, that begin with `@`, `` ` ``, `%`, `[`, `{`, `*`, `&` or `!`:
    ///
    /// ```md en
    /// ---
    /// title: "Strip: what it keeps"
    /// ---
    /// It keeps one side.
    /// ```
    pub static FRONT_MATTER_INVALID = {
        name: "front-matter-invalid",
        summary: "front matter is not what YAML or its fields require",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A value without quotes that holds ` #`. YAML takes everything from there on as a comment.
    ///
    /// ## Why it matters
    ///
    /// The end of a title is lost without a word.
    ///
    /// ## Example
    ///
    /// ```md fr
    /// ---
    /// title: Leçon #1
    /// ---
    /// Fermez le couvercle.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// ```md fr
    /// ---
    /// title: "Leçon #1"
    /// ---
    /// Fermez le couvercle.
    /// ```
    pub static FRONT_MATTER_TRUNCATED = {
        name: "front-matter-truncated",
        summary: "` #` begins a comment inside a value",
        level: Warning,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Span markup of a translation unit that does not follow its grammar: a unit that is never closed, that begins
    /// inside another, whose two halves carry different ids, or a source half that stands alone.
    ///
    /// ## Why it matters
    ///
    /// Sentence and translation can no longer be told apart there. The page keeps the target text and drops the
    /// markup; comparing needs both halves.
    ///
    /// ## Example
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Couvercle<span class="sxs-lookup"><span data-stu-id="a-1">Lid</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// ```md fr
    /// <span data-ttu-id="a-1">Couvercle</span><span class="sxs-lookup"><span data-stu-id="a-1">Lid</span></span>
    /// ```
    pub static SPAN_MALFORMED = {
        name: "span-malformed",
        summary: "the markup of a translation unit is broken",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A file that includes itself, by way of others or directly, or files that include each other so often that the
    /// article would grow beyond measure.
    ///
    /// ## Why it matters
    ///
    /// The include is left out, so its text is missing from the page.
    ///
    /// ## Example
    ///
    /// ```md en
    /// [!INCLUDE [the lid](includes/lid.md)]
    /// ```
    /// ```md en includes/lid.md
    /// Close the lid. [!INCLUDE [the box](box.md)]
    /// ```
    /// ```md en includes/box.md
    /// Open the box. [!INCLUDE [the lid](lid.md)]
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Move what both files need into a third one that includes neither.
    ///
    /// ```md en includes/box.md
    /// Open the box.
    /// ```
    pub static INCLUDE_CYCLE = {
        name: "include-cycle",
        summary: "a file is included in itself",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A table of contents, or of the pivots of zones (`zone-pivot-groups.yml`), that is not what it has to be: YAML that
    /// cannot be parsed, an entry that has neither a name nor a link, a value of the wrong type, tables that contain each
    /// other, two tables in one folder. The navigation is still made from everything that can be read.
    ///
    /// ## Why it matters
    ///
    /// What cannot be read is missing from the navigation.
    ///
    /// ## Example
    ///
    /// ```yaml en toc.yml
    /// - name: Strip: what it keeps
    ///   href: a.md
    /// ```
    /// ```md en
    /// # Strip
    /// ```
    ///
    /// ## How to mend it
    ///
    /// A `toc.yml` is a list of entries, or a map with such a list under `items`:
    ///
    /// ```yaml en toc.yml
    /// - name: 'Strip: what it keeps'
    ///   href: a.md
    /// ```
    pub static TOC_INVALID = {
        name: "toc-invalid",
        summary: "a table of contents or of pivots cannot be read as a whole",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A file to be included, or a sample to take code from, that neither the article's locale nor the source locale
    /// has, that lies outside the docset, or that does not hold the part that is asked for. The page shows its path
    /// instead, or nothing where an include stands in a line of text.
    ///
    /// ## Why it matters
    ///
    /// A part of the article is missing.
    ///
    /// ## Example
    ///
    /// ```md ja
    /// [!INCLUDE [ふた](includes/ild.md)]
    /// ```
    /// ```md ja includes/lid.md
    /// ふたを閉めます。
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Correct the path: it is relative to the file that it stands in, and `~/` is the folder of the docset. Samples
    /// in another repository need that repository at hand; the configuration says where (`[repositories]`).
    ///
    /// ```md ja
    /// [!INCLUDE [ふた](includes/lid.md)]
    /// ```
    pub static INCLUDE_MISSING = {
        name: "include-missing",
        summary: "a file to include, or code to take from it, is not there",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A reference to a file of another repository that the docset depends on (`dependent_repositories` in its publish
    /// configuration), and that is not at hand. The page says what is missing.
    ///
    /// ## Why it matters
    ///
    /// Samples and images of that repository are missing from the pages.
    ///
    /// ## Example
    ///
    /// ```json en .openpublishing.publish.config.json
    /// { "dependent_repositories": [ { "path_to_root": "samples" } ] }
    /// ```
    /// ```md en
    /// :::code language="python" source="~/samples/lid.py":::
    /// ```
    /// ```text checkout/lid.py
    /// close(lid)
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Check the repository out, and say where in `isogloss.toml`:
    ///
    /// ```toml isogloss.toml
    /// [repositories]
    /// samples = "checkout"
    /// ```
    pub static REPOSITORY_UNMAPPED = {
        name: "repository-unmapped",
        summary: "a file lies in another repository, which is not at hand",
        level: Note,
        group: Integrity,
        category: Other,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// Two translation units of one file with the same id.
    ///
    /// ## Why it matters
    ///
    /// Units of different locales are paired by their ids' numbers. An id that stands twice pairs one of them with
    /// the wrong sentence.
    ///
    /// ## Example
    ///
    /// ```md ko
    /// <span data-ttu-id="a-1">상자를 엽니다.</span><span class="sxs-lookup"><span data-stu-id="a-1">Open the box.</span></span>
    ///
    /// <span data-ttu-id="a-1">뚜껑을 닫습니다.</span><span class="sxs-lookup"><span data-stu-id="a-1">Close the lid.</span></span>
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Export the file again. If the unit was copied by hand, remove the markup from the copy.
    ///
    /// ```md ko
    /// <span data-ttu-id="a-1">상자를 엽니다.</span><span class="sxs-lookup"><span data-stu-id="a-1">Open the box.</span></span>
    ///
    /// <span data-ttu-id="a-2">뚜껑을 닫습니다.</span><span class="sxs-lookup"><span data-stu-id="a-2">Close the lid.</span></span>
    /// ```
    pub static UNIT_ID_REPEATED = {
        name: "unit-id-repeated",
        summary: "two units of a file have the same id",
        level: Error,
        group: Integrity,
        category: Markup,
    };
}

declare_rule! {
    /// ## What it finds
    ///
    /// A page written in YAML, whose first line is `### YamlMime:Hub`, `Landing`, `FAQ` or `Tutorial`, that is not valid
    /// YAML 1.2. The page is still made from everything that can be read: a value that lacks its quotes is taken as the
    /// plain text of its line, and a field that cannot be read at all is shown line by line.
    ///
    /// ## Why it matters
    ///
    /// Other tools stop at it, and its cards or questions have lost their order.
    ///
    /// ## Example
    ///
    /// ```yaml en index.yml
    /// ### YamlMime:FAQ
    /// title: Questions
    /// sections:
    /// - name: Strip
    ///   questions:
    ///   - question: Strip: what does it keep?
    ///     answer: One side.
    /// ```
    ///
    /// ## How to mend it
    ///
    /// Quote values that hold `: `, that begin with `@`, `` ` ``, `%`, `[`, `{`, `*`, `&` or `!`:
    ///
    /// ```yaml en index.yml
    /// ### YamlMime:FAQ
    /// title: Questions
    /// sections:
    /// - name: Strip
    ///   questions:
    ///   - question: "Strip: what does it keep?"
    ///     answer: One side.
    /// ```
    pub static YAML_PAGE_INVALID = {
        name: "yaml-page-invalid",
        summary: "a page written in YAML is not valid YAML",
        level: Error,
        group: Integrity,
        category: NonConformance,
    };
}
