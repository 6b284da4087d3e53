import { describe, expect, it } from 'vitest';
import { frame } from './frame.ts';
import { reports } from './reports.ts';

describe('words for the unit in which runs are counted', () => {
  it('say how many weeks it has', () => {
    expect(frame.en.hiddenNote('10', '10', 4)).toContain(
      'fewer than 10 in each block of 4 weeks, which may be none',
    );
    expect(frame.es.hiddenNote('10', '10', 4)).toContain('menos de 10 en cada bloque de 4 semanas');
    expect(frame.en.wholeWeeks(4)).toContain('whole blocks of 4 weeks');
    expect(frame.es.wholeWeeks(4)).toContain('bloques enteros de 4 semanas');
    expect([1, 7, 28].map(reports.en.unitFrom)).toEqual(['Day', 'Week from', '4 weeks from']);
    expect([1, 7, 28].map(reports.es.unitFrom)).toEqual(['Día', 'Semana desde', '4 semanas desde']);
    expect(reports.en.newest(28)).toBe('The newest 4 weeks so far');
    expect(reports.es.newest(28)).toBe('Las 4 semanas más recientes hasta ahora');
  });

  it('speak of a single week as such', () => {
    expect(frame.en.hiddenNote('10', '10', 1)).toContain('rounded to 10 in each week.');
    expect(frame.es.hiddenNote('10', '10', 1)).toContain('a 10 en cada semana.');
    expect(frame.en.wholeWeeks(1)).toMatch(/^whole weeks,/);
  });
});
