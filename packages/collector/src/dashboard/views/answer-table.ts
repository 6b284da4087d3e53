import type { TemplateResult } from 'lit';
import { shareOf, type Question } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { countFigure, withBar } from '../parts/figure.ts';
import { table } from '../parts/table.ts';

/** The answers to one question, each with a bar. */
export function answerTable(
  { question, answered, answers }: Question,
  format: Format,
): TemplateResult {
  const { t, count, number } = format;
  return table(
    t.questionCaption(question, count(answered)),
    [
      { head: t.answer, cell: ({ value }) => (typeof value === 'number' ? number(value) : value) },
      {
        head: t.answers,
        cell: (row) => withBar(countFigure(row.count, format), shareOf(row.count, answered)),
      },
    ],
    answers,
  );
}
