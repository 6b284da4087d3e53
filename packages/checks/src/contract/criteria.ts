/**
 * Success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/): all of levels A and AA, and those of AAA
 * that a rule names. 4.1.1 is obsolete in 2.2, and still part of EN 301 549 and Section 508.
 */
const TABLE = {
  '1.1.1': ['Non-text Content', 'A', '2.0'],
  '1.2.1': ['Audio-only and Video-only (Prerecorded)', 'A', '2.0'],
  '1.2.2': ['Captions (Prerecorded)', 'A', '2.0'],
  '1.2.3': ['Audio Description or Media Alternative (Prerecorded)', 'A', '2.0'],
  '1.2.4': ['Captions (Live)', 'AA', '2.0'],
  '1.2.5': ['Audio Description (Prerecorded)', 'AA', '2.0'],
  '1.2.8': ['Media Alternative (Prerecorded)', 'AAA', '2.0'],
  '1.3.1': ['Info and Relationships', 'A', '2.0'],
  '1.3.2': ['Meaningful Sequence', 'A', '2.0'],
  '1.3.3': ['Sensory Characteristics', 'A', '2.0'],
  '1.3.4': ['Orientation', 'AA', '2.1'],
  '1.3.5': ['Identify Input Purpose', 'AA', '2.1'],
  '1.3.6': ['Identify Purpose', 'AAA', '2.1'],
  '1.4.1': ['Use of Color', 'A', '2.0'],
  '1.4.2': ['Audio Control', 'A', '2.0'],
  '1.4.3': ['Contrast (Minimum)', 'AA', '2.0'],
  '1.4.4': ['Resize Text', 'AA', '2.0'],
  '1.4.5': ['Images of Text', 'AA', '2.0'],
  '1.4.6': ['Contrast (Enhanced)', 'AAA', '2.0'],
  '1.4.8': ['Visual Presentation', 'AAA', '2.0'],
  '1.4.9': ['Images of Text (No Exception)', 'AAA', '2.0'],
  '1.4.10': ['Reflow', 'AA', '2.1'],
  '1.4.11': ['Non-text Contrast', 'AA', '2.1'],
  '1.4.12': ['Text Spacing', 'AA', '2.1'],
  '1.4.13': ['Content on Hover or Focus', 'AA', '2.1'],
  '2.1.1': ['Keyboard', 'A', '2.0'],
  '2.1.2': ['No Keyboard Trap', 'A', '2.0'],
  '2.1.3': ['Keyboard (No Exception)', 'AAA', '2.0'],
  '2.1.4': ['Character Key Shortcuts', 'A', '2.1'],
  '2.2.1': ['Timing Adjustable', 'A', '2.0'],
  '2.2.2': ['Pause, Stop, Hide', 'A', '2.0'],
  '2.2.3': ['No Timing', 'AAA', '2.0'],
  '2.2.4': ['Interruptions', 'AAA', '2.0'],
  '2.2.6': ['Timeouts', 'AAA', '2.1'],
  '2.3.1': ['Three Flashes or Below Threshold', 'A', '2.0'],
  '2.3.2': ['Three Flashes', 'AAA', '2.0'],
  '2.3.3': ['Animation from Interactions', 'AAA', '2.1'],
  '2.4.1': ['Bypass Blocks', 'A', '2.0'],
  '2.4.2': ['Page Titled', 'A', '2.0'],
  '2.4.3': ['Focus Order', 'A', '2.0'],
  '2.4.4': ['Link Purpose (In Context)', 'A', '2.0'],
  '2.4.5': ['Multiple Ways', 'AA', '2.0'],
  '2.4.6': ['Headings and Labels', 'AA', '2.0'],
  '2.4.7': ['Focus Visible', 'AA', '2.0'],
  '2.4.8': ['Location', 'AAA', '2.0'],
  '2.4.9': ['Link Purpose (Link Only)', 'AAA', '2.0'],
  '2.4.10': ['Section Headings', 'AAA', '2.0'],
  '2.4.11': ['Focus Not Obscured (Minimum)', 'AA', '2.2'],
  '2.4.12': ['Focus Not Obscured (Enhanced)', 'AAA', '2.2'],
  '2.4.13': ['Focus Appearance', 'AAA', '2.2'],
  '2.5.1': ['Pointer Gestures', 'A', '2.1'],
  '2.5.2': ['Pointer Cancellation', 'A', '2.1'],
  '2.5.3': ['Label in Name', 'A', '2.1'],
  '2.5.4': ['Motion Actuation', 'A', '2.1'],
  '2.5.5': ['Target Size (Enhanced)', 'AAA', '2.1'],
  '2.5.7': ['Dragging Movements', 'AA', '2.2'],
  '2.5.8': ['Target Size (Minimum)', 'AA', '2.2'],
  '3.1.1': ['Language of Page', 'A', '2.0'],
  '3.1.2': ['Language of Parts', 'AA', '2.0'],
  '3.1.3': ['Unusual Words', 'AAA', '2.0'],
  '3.1.4': ['Abbreviations', 'AAA', '2.0'],
  '3.1.5': ['Reading Level', 'AAA', '2.0'],
  '3.2.1': ['On Focus', 'A', '2.0'],
  '3.2.2': ['On Input', 'A', '2.0'],
  '3.2.3': ['Consistent Navigation', 'AA', '2.0'],
  '3.2.4': ['Consistent Identification', 'AA', '2.0'],
  '3.2.5': ['Change on Request', 'AAA', '2.0'],
  '3.2.6': ['Consistent Help', 'A', '2.2'],
  '3.3.1': ['Error Identification', 'A', '2.0'],
  '3.3.2': ['Labels or Instructions', 'A', '2.0'],
  '3.3.3': ['Error Suggestion', 'AA', '2.0'],
  '3.3.4': ['Error Prevention (Legal, Financial, Data)', 'AA', '2.0'],
  '3.3.7': ['Redundant Entry', 'A', '2.2'],
  '3.3.8': ['Accessible Authentication (Minimum)', 'AA', '2.2'],
  '4.1.1': ['Parsing', 'A', '2.0'],
  '4.1.2': ['Name, Role, Value', 'A', '2.0'],
  '4.1.3': ['Status Messages', 'AA', '2.1'],
} as const;

export type CriterionId = keyof typeof TABLE;
export const CRITERIA = Object.keys(TABLE) as readonly CriterionId[];

export interface Criterion {
  readonly id: CriterionId;
  readonly name: string;
  readonly level: WcagLevel;
  /** Version of WCAG that brought it. */
  readonly since: '2.0' | '2.1' | '2.2';
  /** Clause of EN 301 549 V3.2.1 for web pages, which takes up WCAG 2.1 A and AA; null if it has none. */
  readonly en301549: string | null;
  /** Chapter of Section 508 (2017), which takes up WCAG 2.0 A and AA; null if it has none. */
  readonly section508: string | null;
}

/** What the standards say of a criterion. */
export function criterion(id: CriterionId): Criterion {
  const [name, level, since] = TABLE[id];
  const isRequired = level === 'A' || level === 'AA';
  return {
    id,
    name,
    level,
    since,
    en301549: isRequired && since !== '2.2' ? `9.${id}` : null,
    section508: isRequired && since === '2.0' ? 'E205.4' : null,
  };
}

/** Finds a criterion by its number; null if it is none of ours. */
function asCriterion(id: string): CriterionId | null {
  return CRITERIA.find((each) => each === id) ?? null;
}

/** Criteria that a rule of axe-core is about, by its tags: it writes 2.4.11 as "wcag2411". */
export function criteriaOfTags(tags: readonly string[]): readonly CriterionId[] {
  return tags.flatMap((tag) => {
    const [, ...digits] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
    return asCriterion(digits.join('.')) ?? [];
  });
}

const DEPTH = { A: 1, AA: 2, AAA: 3 } as const;
export type WcagLevel = keyof typeof DEPTH;

/** Whether a criterion of this level belongs to what a portal aims at. */
export function isWithin(level: WcagLevel, aim: WcagLevel): boolean {
  return DEPTH[level] <= DEPTH[aim];
}

/** The name of the criterion as in the addresses of W3C: "non-text-content". */
export function slugOf({ name }: Pick<Criterion, 'name'>): string {
  return name.toLowerCase().replace(/[(),]/g, '').replace(/ /g, '-');
}
