/** Words for comparing: groups of runs, two versions, figures over time. */
const en = {
  dimensions: { lang: 'Language', device: 'Device', version: 'Version' },
  splitBy: 'Split by',
  noGroups: 'No group is large enough to be shown',
  noGroupsHelp: 'Choose a longer period, or another way to split.',
  groupsTitle: 'Runs by group',
  groupsCaption: 'Groups with enough runs to be shown',
  reachedByGroup: 'How far each group got',
  reachedByGroupCaption: 'Share of the runs started that reached each step',
  lostByGroup: 'Where each group got stuck',
  lostByGroupCaption: 'Share of those who reached a step and got no further',
  timeByGroup: 'Time on each step',
  timeByGroupCaption: 'Median time to complete each step',
  dotsLabel: (groups: string) =>
    `Marks on a line from 0 to 100% for each step: the share of runs that reached it, for ${groups}. The table gives every figure.`,
  version: 'Version',
  before: 'Before',
  after: 'After',
  noVersions: 'There are no two versions to compare',
  noVersionsHelp:
    'Two versions of this flow need enough runs in the period. Choose a longer period, or come back when the new version has been used more.',
  sameVersion: 'Both versions are the same',
  sameVersionHelp: 'Choose two different versions above.',
  difference: 'Did the change help?',
  verdicts: {
    'more-complete': (after: string, before: string) =>
      `A larger share of runs was completed with version ${after} than with version ${before}.`,
    'fewer-complete': (after: string, before: string) =>
      `A smaller share of runs was completed with version ${after} than with version ${before}.`,
    'no-clear-difference': (after: string, before: string) =>
      `There is no clear difference between version ${after} and version ${before}.`,
    'too-few': (after: string, before: string) =>
      `There are too few runs to tell whether version ${after} is better than version ${before}.`,
  },
  tooFew: 'too few to tell',
  tooFewHelp: (enough: string) =>
    `Each version needs ${enough} runs or more. With fewer, chance alone could make such a difference. Wait for more runs, or choose a longer period.`,
  differenceIs: (difference: string, low: string, high: string) =>
    `The share completed changed by ${difference}. Allowing for chance, the true difference may be anything from ${low} to ${high}.`,
  intervalHelp:
    'This is a 95% interval: if runs were counted many times under the same conditions, about 95 of 100 intervals made like this one would hold the true difference. Where the interval holds zero, the change may have helped, harmed or done nothing.',
  causeHelp:
    'It does not say why. Versions run at different times, so a deadline, a campaign or a change of the form itself may be the reason.',
  intervalLabel: (difference: string, low: string, high: string) =>
    `Difference ${difference}, interval from ${low} to ${high}, on a line through zero.`,
  intervalCaption:
    'Difference of the shares completed, in percentage points. Above zero, a larger share was completed after the change.',
  versionsCaption: 'Runs completed in both versions',
  versionBefore: (version: string) => `${version} (before)`,
  versionAfter: (version: string) => `${version} (after)`,
  interval: '95% interval',
  range: (low: string, high: string) => `${low} to ${high}`,
  overTime: 'Both versions over time',
  overLabel: (before: string, after: string) =>
    `Line chart of the share completed for ${before} and ${after}. The table gives every figure.`,
  markerLabel: (version: string, day: string) => `Version ${version} from ${day}`,
  overCaption: 'Runs started and share completed, by version',
  startedOf: (version: string) => `Version ${version}: started`,
  shareOf: (version: string) => `Version ${version}: share completed`,
  /** Above first days of spans of `days` days. */
  unitFrom: (days: number) =>
    days === 1 ? 'Day' : days === 7 ? 'Week from' : `${days / 7} weeks from`,
  none: 'none',
  noRunsThen: 'no runs',
};

const es: typeof en = {
  dimensions: { lang: 'Idioma', device: 'Dispositivo', version: 'Versión' },
  splitBy: 'Dividir por',
  noGroups: 'Ningún grupo es lo bastante grande para mostrarse',
  noGroupsHelp: 'Elija un período más largo, u otra forma de dividir.',
  groupsTitle: 'Usos por grupo',
  groupsCaption: 'Grupos con usos suficientes para mostrarse',
  reachedByGroup: 'Hasta dónde llegó cada grupo',
  reachedByGroupCaption: 'Porcentaje de los usos iniciados que alcanzó cada paso',
  lostByGroup: 'Dónde se atascó cada grupo',
  lostByGroupCaption: 'Porcentaje de quienes alcanzaron un paso y no siguieron',
  timeByGroup: 'Tiempo en cada paso',
  timeByGroupCaption: 'Tiempo mediano para completar cada paso',
  dotsLabel: (groups) =>
    `Marcas en una línea de 0 a 100 % para cada paso: el porcentaje de usos que lo alcanzó, para ${groups}. La tabla contiene todas las cifras.`,
  version: 'Versión',
  before: 'Antes',
  after: 'Después',
  noVersions: 'No hay dos versiones que comparar',
  noVersionsHelp:
    'Dos versiones de esta guía necesitan usos suficientes en el período. Elija un período más largo, o vuelva cuando la nueva versión se haya usado más.',
  sameVersion: 'Las dos versiones son la misma',
  sameVersionHelp: 'Elija arriba dos versiones distintas.',
  difference: '¿Ha servido el cambio?',
  verdicts: {
    'more-complete': (after, before) =>
      `Con la versión ${after} se completó un porcentaje mayor de usos que con la versión ${before}.`,
    'fewer-complete': (after, before) =>
      `Con la versión ${after} se completó un porcentaje menor de usos que con la versión ${before}.`,
    'no-clear-difference': (after, before) =>
      `No hay una diferencia clara entre la versión ${after} y la versión ${before}.`,
    'too-few': (after, before) =>
      `Hay demasiado pocos usos para saber si la versión ${after} es mejor que la versión ${before}.`,
  },
  tooFew: 'demasiado pocos',
  tooFewHelp: (enough) =>
    `Cada versión necesita ${enough} usos o más. Con menos, el azar por sí solo podría producir esa diferencia. Espere a que haya más usos, o elija un período más largo.`,
  differenceIs: (difference, low, high) =>
    `El porcentaje completado cambió en ${difference}. Teniendo en cuenta el azar, la diferencia real puede estar entre ${low} y ${high}.`,
  intervalHelp:
    'Es un intervalo del 95 %: si se contaran usos muchas veces en las mismas condiciones, unos 95 de cada 100 intervalos hechos como este contendrían la diferencia real. Si el intervalo contiene el cero, el cambio puede haber servido, perjudicado o no haber hecho nada.',
  causeHelp:
    'No dice por qué. Las versiones se usan en momentos distintos, así que la causa puede ser un plazo, una campaña o un cambio del propio formulario.',
  intervalLabel: (difference, low, high) =>
    `Diferencia ${difference}, intervalo de ${low} a ${high}, en una línea que pasa por cero.`,
  intervalCaption:
    'Diferencia de los porcentajes completados, en puntos porcentuales. Por encima de cero, se completó un porcentaje mayor después del cambio.',
  versionsCaption: 'Usos completados en ambas versiones',
  versionBefore: (version) => `${version} (antes)`,
  versionAfter: (version) => `${version} (después)`,
  interval: 'Intervalo del 95 %',
  range: (low, high) => `${low} a ${high}`,
  overTime: 'Ambas versiones a lo largo del tiempo',
  overLabel: (before, after) =>
    `Gráfico de líneas del porcentaje completado de ${before} y ${after}. La tabla contiene todas las cifras.`,
  markerLabel: (version, day) => `Versión ${version} desde el ${day}`,
  overCaption: 'Usos iniciados y porcentaje completado, por versión',
  startedOf: (version) => `Versión ${version}: iniciados`,
  shareOf: (version) => `Versión ${version}: porcentaje completado`,
  unitFrom: (days) =>
    days === 1 ? 'Día' : days === 7 ? 'Semana desde' : `${days / 7} semanas desde`,
  none: 'ninguno',
  noRunsThen: 'sin usos',
};

export const compare = { en, es };
