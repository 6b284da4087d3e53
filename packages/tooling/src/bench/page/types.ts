/** What the code inside a bench page offers to the bench. */

/** One step of the tour that every contender shows. */
export interface TourStep {
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

/** The same few handles on each contender's interface. */
export interface Adapter {
  /** Starts the tour, as its documentation shows it. */
  start(steps: readonly TourStep[]): void;
  /** The card that is in the page now, seen or not. */
  card(): Element | null;
  /** The card's button to the next step; on the last step the one that ends the tour. */
  nextButton(): HTMLElement | null;
  /** What is drawn around the target, for noticing that it moves and that print hides it. */
  marks(): (Element | null)[];
}

/** How long after the call a step could be seen, in ms; `null` when that did not happen. */
export interface Timing {
  readonly first: number | null;
  readonly settled: number | null;
}

/** Where the card stands, seen from its target. */
export interface Placement {
  /** From edge to edge, in px; 0 when they touch. */
  readonly gap: number;
  readonly covers: boolean;
  readonly left: number;
  readonly top: number;
}

export interface Probe {
  start(): void;
  startTimed(): Promise<Timing>;
  nextTimed(step: number): Promise<Timing>;
  /** The number, from 0, of the step on screen; -1 when none can be seen. */
  step(): number;
  isVisible(element: Element | null): boolean;
  placement(selector: string): Placement | null;
  /** Every element and attribute of the page, for comparing. */
  inventory(): string[];
  /** The shorter side of the smallest thing to press in the card, in px. */
  smallestTarget(): number | null;
  /** In how many frames of the next half second anything moved or faded after it was first seen. */
  movingFrames(act: () => void, step: number): Promise<number>;
  /** Begins to note what live regions say. Costs time, so only the rows about it ask. */
  listen(): void;
  /** Texts that appeared in live regions, in order. */
  readonly announced: string[];
  readonly violations: string[];
  /** When the card with this step could first be seen, counted from the start of the navigation. */
  seenAt(step: number): Promise<number | null>;
}

declare global {
  interface Window {
    bench: Probe;
    benchAdapter: Adapter;
    benchLibrary: unknown;
    benchSteps: readonly TourStep[];
    benchClicks: string[];
  }
}
