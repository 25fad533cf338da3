/** What a feature of a message speaks for: for each class a weight in hundredths, as class, weight, class, weight … */
export type FeatureWeights = readonly number[];

/** Classes and how much each feature of a message speaks for each of them: a linear model, learned from example questions. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly features: ReadonlyMap<string, FeatureWeights>;
}

/** What was learned from example questions: which kind of question, and which topic, wordings like these ask for. */
export interface Opinion {
  readonly kinds: LinearModel;
  readonly topics: LinearModel;
}
