import { shareOf, type HelpFigures, type Question, type SurveyReport } from '../../report-api.ts';
import { compareWords } from '../compare-words.ts';
import type { Published } from '../privacy/rows.ts';
import { createQuestions } from './funnel.ts';
import type { Show } from './show.ts';
import { countBy, sumOf } from './sums.ts';

interface FlowPart {
  readonly flow: string;
  readonly rows: Published;
}

/** Answers to questions and ratings of help, flow by flow. */
export function createSurveys(
  flows: readonly FlowPart[],
  show: Show,
): Pick<SurveyReport, 'questions' | 'help'> {
  return {
    questions: flows.flatMap(({ flow, rows }) =>
      createQuestions(rows, show).map((question) => ({
        flow,
        ...question,
        mean: meanOf(question),
      })),
    ),
    help: flows.flatMap((part) => createHelp(part, show)),
  };
}

function createHelp({ flow, rows }: FlowPart, show: Show): HelpFigures[] {
  const own = rows.filter(({ kind }) => kind === 'help.opened' || kind === 'help.rated');
  const entries = countBy(own, ({ detail }) => detail).map(([help]) => help);
  return entries.sort(compareWords).map((help) => {
    const sum = (kind: string, value: number) =>
      show(sumOf(own, (row) => row.detail === help && row.kind === kind && row.value === value));
    const [helpful, unhelpful] = [sum('help.rated', 1), sum('help.rated', 0)];
    const rated = helpful === null || unhelpful === null ? null : helpful + unhelpful;
    return {
      flow,
      help,
      opened: sum('help.opened', 0),
      helpful,
      unhelpful,
      helpfulShare: shareOf(helpful, rated),
    };
  });
}

function meanOf({ answered, answers }: Question): number | null {
  if (answered === null || answered === 0) return null;
  let sum = 0;
  for (const { value, count } of answers) {
    if (typeof value !== 'number' || count === null) return null;
    sum += value * count;
  }
  return sum / answered;
}
