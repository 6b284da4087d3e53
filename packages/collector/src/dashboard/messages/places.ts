/** Words about places on the portal: targets, struggle, accessibility findings. */
const en = {
  noTargets: 'No target was looked for in this period',
  noTargetsHelp:
    'Targets are counted when steps point at a field or a button. Choose a longer period.',
  healthTitle: 'How well targets are found',
  healthHelp:
    'A step whose target is not found is shown without a pointer. Where that happens often, the page has changed: choose the target anew.',
  healthCaption: 'Targets of the steps, those missed most first',
  found: 'Found',
  notFound: 'Not found',
  missedShare: 'Share not found',
  missedOverTime: 'Not found, over time',
  missedLabel: (steps: string) =>
    `Line chart of the share of targets not found, for ${steps}. The table gives every figure.`,
  nothingMissed: 'No target was missed often enough to show when.',
  notDrawn: (steps: string) =>
    `Not drawn: ${steps}. Their targets were missed less often, not at all, or too rarely to be shown.`,
  missedOverCaption: 'Share of targets not found, by step',
  driftHelp:
    'These targets are still found, but they are no longer as they were. Choose them anew before they are lost.',
  page: 'Page',
  views: 'Views',
  noStruggle: 'No signs of struggle have been counted in this period',
  noStruggleHelp:
    'They are counted only where struggle signals are switched on: data-struggle on the script tag. Choose a longer period, or switch them on.',
  struggleTitle: 'Where people struggle',
  struggleTooFew: 'Too few views to say where people struggle most.',
  worstPage: (page: string, rate: string) =>
    `People struggle most on ${page}: ${rate} signs in 100 views.`,
  struggleCaption: 'Signs of struggle in 100 views, the worst page first',
  struggleNote:
    'A larger square stands for more signs. One view may give several, so there may be more than 100 in 100 views.',
  allSignals: 'All signs',
  fieldsTitle: 'Fields',
  fieldsCaption: 'Fields, the worst first',
  field: 'Field',
  rate: 'Signs in 100 views of the page',
  mostSeen: 'Seen there',
  signalsTitle: 'What the signs mean',
  signalsHelp:
    'Signs are guesses from what the hand does, made without looking at what is typed. They show where to look, not what is wrong.',
  signals: {
    'rage-click': 'Hasty clicks',
    'dead-click': 'Clicks without effect',
    'error-click': 'Clicks that end in an error',
    'u-turn': 'Straight back',
    'field-return': 'Back to a field',
    'field-left': 'Left at a field',
    hesitation: 'Long pause',
    'validation-loop': 'Refused again',
    rework: 'Much deleted',
  },
  signalMeanings: {
    'rage-click': 'Several quick clicks on the same spot.',
    'dead-click': 'A click on something that looks usable, after which nothing changed.',
    'error-click': 'A click after which a script of the page failed.',
    'u-turn': 'The page was opened and left for the one before within a few seconds.',
    'field-return': 'The same field was entered three times or more.',
    'field-left': 'The field was the last one touched before the page was left for good.',
    hesitation: 'A long time passed between entering the field and the first key.',
    'validation-loop': 'The field was refused twice or more.',
    rework: 'Much of what was typed was deleted again.',
  },
  noFindings: 'No accessibility checks have been reported in this period',
  noFindingsHelp:
    'Run the checks on your pages, for example each night, and let them send a summary here:',
  trendTitle: 'Findings over time',
  trends: {
    less: (before: string, now: string, day: string) =>
      `It gets better: ${now} errors, after ${before} on ${day}.`,
    more: (before: string, now: string, day: string) =>
      `It gets worse: ${now} errors, after ${before} on ${day}.`,
    same: (_before: string, now: string, day: string) => `${now} errors, as many as on ${day}.`,
  },
  oneCheck: 'One report so far. The next one will show whether it gets better.',
  trendLabel:
    'Line chart of errors, warnings and points for a person to judge. The table gives every figure.',
  trendCaption: 'Findings on all pages together',
  levels: { error: 'Errors', warning: 'Warnings', manual: 'For a person to judge' },
  findingPages: 'Pages',
  findingPagesCaption: 'Pages as last checked, most errors first',
  findingRules: 'Rules',
  findingRulesCaption: 'Rules that pages break, as last checked',
  rule: 'Rule',
  level: 'Level',
  findings: 'Findings',
  onPages: 'On pages',
};

const es: typeof en = {
  noTargets: 'No se buscó ningún elemento en este período',
  noTargetsHelp:
    'Se cuentan los elementos cuando los pasos señalan un campo o un botón. Elija un período más largo.',
  healthTitle: 'Si se hallan los elementos señalados',
  healthHelp:
    'Un paso cuyo elemento no se halla se muestra sin señalar nada. Si ocurre a menudo, la página ha cambiado: elija de nuevo el elemento.',
  healthCaption: 'Elementos de los pasos, primero los menos hallados',
  found: 'Hallado',
  notFound: 'No hallado',
  missedShare: 'Porcentaje no hallado',
  missedOverTime: 'No hallados, a lo largo del tiempo',
  missedLabel: (steps) =>
    `Gráfico de líneas del porcentaje de elementos no hallados, para ${steps}. La tabla contiene todas las cifras.`,
  nothingMissed: 'Ningún elemento dejó de hallarse lo bastante a menudo para mostrar cuándo.',
  notDrawn: (steps) =>
    `No se dibujan: ${steps}. Sus elementos dejaron de hallarse menos a menudo, nunca, o demasiado poco para mostrarse.`,
  missedOverCaption: 'Porcentaje de elementos no hallados, por paso',
  driftHelp:
    'Estos elementos todavía se hallan, pero ya no son como eran. Elíjalos de nuevo antes de que se pierdan.',
  page: 'Página',
  views: 'Vistas',
  noStruggle: 'No se han contado señales de dificultad en este período',
  noStruggleHelp:
    'Solo se cuentan donde las señales de dificultad están activadas: data-struggle en la etiqueta de script. Elija un período más largo, o actívelas.',
  struggleTitle: 'Dónde hay dificultades',
  struggleTooFew: 'Demasiado pocas vistas para decir dónde hay más dificultades.',
  worstPage: (page, rate) =>
    `Donde hay más dificultades es ${page}: ${rate} señales en 100 vistas.`,
  struggleCaption: 'Señales de dificultad en 100 vistas, primero la peor página',
  struggleNote:
    'Un cuadrado mayor significa más señales. Una vista puede dar varias, así que puede haber más de 100 en 100 vistas.',
  allSignals: 'Todas las señales',
  fieldsTitle: 'Campos',
  fieldsCaption: 'Campos, primero los peores',
  field: 'Campo',
  rate: 'Señales en 100 vistas de la página',
  mostSeen: 'Lo que se vio',
  signalsTitle: 'Qué significan las señales',
  signalsHelp:
    'Las señales son conjeturas a partir de lo que hace la mano, sin mirar lo que se escribe. Indican dónde mirar, no qué está mal.',
  signals: {
    'rage-click': 'Clics apresurados',
    'dead-click': 'Clics sin efecto',
    'error-click': 'Clics que acaban en error',
    'u-turn': 'Vuelta atrás',
    'field-return': 'Regreso a un campo',
    'field-left': 'Abandono en un campo',
    hesitation: 'Pausa larga',
    'validation-loop': 'Rechazado otra vez',
    rework: 'Mucho borrado',
  },
  signalMeanings: {
    'rage-click': 'Varios clics rápidos en el mismo lugar.',
    'dead-click': 'Un clic en algo que parece utilizable, tras el cual no cambió nada.',
    'error-click': 'Un clic tras el cual falló un programa de la página.',
    'u-turn': 'La página se abrió y se dejó por la anterior en pocos segundos.',
    'field-return': 'Se entró tres veces o más en el mismo campo.',
    'field-left': 'Fue el último campo tocado antes de dejar la página del todo.',
    hesitation: 'Pasó mucho tiempo entre entrar en el campo y la primera tecla.',
    'validation-loop': 'El campo se rechazó dos veces o más.',
    rework: 'Se borró mucho de lo escrito.',
  },
  noFindings: 'No se han recibido comprobaciones de accesibilidad en este período',
  noFindingsHelp:
    'Ejecute las comprobaciones en sus páginas, por ejemplo cada noche, y haga que envíen aquí un resumen:',
  trendTitle: 'Hallazgos a lo largo del tiempo',
  trends: {
    less: (before, now, day) => `Va a mejor: ${now} errores, tras ${before} el ${day}.`,
    more: (before, now, day) => `Va a peor: ${now} errores, tras ${before} el ${day}.`,
    same: (_before, now, day) => `${now} errores, tantos como el ${day}.`,
  },
  oneCheck: 'Hasta ahora hay un informe. El próximo mostrará si va a mejor.',
  trendLabel:
    'Gráfico de líneas de errores, avisos y puntos que debe juzgar una persona. La tabla contiene todas las cifras.',
  trendCaption: 'Hallazgos en todas las páginas juntas',
  levels: { error: 'Errores', warning: 'Avisos', manual: 'Para juicio de una persona' },
  findingPages: 'Páginas',
  findingPagesCaption: 'Páginas según la última comprobación, primero las de más errores',
  findingRules: 'Reglas',
  findingRulesCaption: 'Reglas que las páginas incumplen, según la última comprobación',
  rule: 'Regla',
  level: 'Nivel',
  findings: 'Hallazgos',
  onPages: 'En páginas',
};

export const places = { en, es };
