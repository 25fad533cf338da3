/** What a feature of a message speaks for: for each class a weight in hundredths, as class, weight, class, weight … */
export type FeatureWeights = readonly number[];

/** Classes and how much each feature of a message speaks for each of them: a linear model, learned from example questions. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly features: ReadonlyMap<string, FeatureWeights>;
}

/** How likely something is by what speaks for it: the odds are the base and the sum of signs times weights. */
export interface LogisticModel {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What messages ask for after a question: which kind, and whether topics and units are their own or those before. */
export interface NextOpinion {
  readonly kinds: LinearModel;
  readonly topics: LinearModel;
  readonly units: LinearModel;
}

/** What was learned from example questions: which kind of question, and which topic, wordings like these ask for. */
export interface Opinion {
  readonly kinds: LinearModel;
  readonly topics: LinearModel;
  /** Whether a message asks something or only tells: the classes `asks` and `tells`. */
  readonly speech: LinearModel;
  /** How likely a reading is wrong, by how likely its kind and topics are held. */
  readonly misreading: LogisticModel;
  readonly next: NextOpinion;
}
