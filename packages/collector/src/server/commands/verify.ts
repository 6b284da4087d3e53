import { verify, type DayFault } from '../maintenance/verify.ts';
import { createDataCommand, DATA_OPTIONS, noteInAudit, requireSqlite } from './data-command.ts';

export const verifyCommand = createDataCommand({
  name: 'verify',
  summary: 'holds the counts of every day against its raw events',
  usage: `Usage: handrail-collector verify [options]

Checks the file, and that the counts of each day are what its raw events say. Of days whose raw
events were deleted by age, only the counts are left; they are held against what raw events there
are. Ends with 1 if a day differs.

  --repair       makes the counts of differing days anew, where all raw events are there
${DATA_OPTIONS}`,
  flags: { repair: { type: 'boolean' } },
  files: [],
  async work({ settings, flags }) {
    requireSqlite(settings, 'verify');
    const { days, countedOnly, faults, repaired } = await verify(settings.data, {
      repair: flags['repair'] === true,
    });
    if (repaired.length > 0) noteInAudit(settings, 'repaired', { days: repaired });
    const ofThem =
      countedOnly === 0 ? '' : `, of ${countedOnly} of them counts are all that is left`;
    console.log(`${days} days checked${ofThem}.`);
    for (const fault of faults) console.log(faultLine(fault, repaired.includes(fault.day)));
    if (faults.length === 0) console.log('Every count is what the raw events say.');
    return faults.length === repaired.length ? 0 : 1;
  },
});

function faultLine({ day, counted, raw, differing, isRepairable }: DayFault, isRepaired: boolean) {
  const next = isRepaired
    ? 'repaired'
    : isRepairable
      ? 'can be repaired with --repair'
      : 'cannot be repaired: part of its raw events was deleted by age';
  return `${day}: ${counted} counted, ${raw} raw events, ${differing} counts differ; ${next}.`;
}
