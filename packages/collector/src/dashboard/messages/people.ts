/** Words of surveys and help, of the live figures and of visitors. */
const en = {
  noSurveys: 'No answers and no help opened in this period',
  noSurveysHelp:
    'Add a survey to the end of a flow, or help entries to your pages: what people answer and open appears here.',
  questionTitle: (question: string) => `Question “${question}”`,
  askedAt: (flow: string, step: string) => `Asked in the flow ${flow}, at the step ${step}.`,
  mean: (value: string) => `${value} on average`,
  helpfulnessTitle: 'Does help help?',
  helpfulnessCaption: 'Help entries, most opened first',
  opened: 'Opened',
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  helpfulShare: 'Share helpful',
  notRated: 'not rated',
  outsideFlows: 'outside of flows',
  noLive: 'Nothing has been counted lately',
  noLiveHelp:
    'As soon as somebody is offered this flow, the first figures appear here by themselves. Try it out on the portal.',
  newest: (days: number) =>
    days === 1
      ? 'Today so far'
      : days === 7
        ? 'This week so far'
        : `The newest ${days / 7} weeks so far`,
  spansTitle: { day: 'The last days', week: 'The last weeks' },
  spansCaption: 'What was counted, newest first',
  liveStepsCaption: (days: number) =>
    days === 1
      ? 'Steps on the newest day'
      : days === 7
        ? 'Steps in the newest week'
        : `Steps in the newest ${days / 7} weeks`,
  olderStepsCaption: (days: number, from: string) =>
    days === 1
      ? `Steps on ${from}`
      : days === 7
        ? `Steps in the week from ${from}`
        : `Steps in the ${days / 7} weeks from ${from}`,
  liveLabel:
    'Line chart of runs started, runs completed and targets missed. The table gives every figure.',
  pause: 'Pause',
  refresh: 'Refresh now',
  refreshed: (time: string) => `As of ${time}. New figures come by themselves.`,
  paused: (time: string) => `Paused. As of ${time}.`,
  liveFailed: 'New figures could not be had. These are the last ones; it will be tried again.',
  liveSignedOut: 'You have been signed out. Load the page anew to sign in again.',
  liveNote:
    'So that nobody can be followed, these figures change only when enough further runs have begun. The collector shows every run at once when it is started with --min-count 1, for trying out.',
  noVisitors: 'No visitors have been counted in this period',
  noVisitorsHelp:
    'Visitors are counted only if the collector is told to. Choose a longer period, or ask whoever runs it.',
  visitorsTitle: 'Visitors in a day',
  visitorsHelp:
    'An estimate, a few percent off. Browsers are counted for one day at a time, and nothing by which they could be known again is kept.',
  visitorsLabel: 'Line chart of visitors. The table gives every figure.',
  visitorsCaption: 'Visitors, oldest first',
  visitorsOf: { day: 'Visitors', week: 'Visitors in a day, on average' },
};

const es: typeof en = {
  noSurveys: 'Ninguna respuesta y ninguna ayuda abierta en este período',
  noSurveysHelp:
    'Añada una encuesta al final de una guía, o textos de ayuda a sus páginas: aquí aparecerá lo que se responda y se abra.',
  questionTitle: (question) => `Pregunta «${question}»`,
  askedAt: (flow, step) => `Se hizo en la guía ${flow}, en el paso ${step}.`,
  mean: (value) => `${value} de media`,
  helpfulnessTitle: '¿Ayuda la ayuda?',
  helpfulnessCaption: 'Textos de ayuda, primero los más abiertos',
  opened: 'Abierto',
  helpful: 'Útil',
  unhelpful: 'No útil',
  helpfulShare: 'Porcentaje útil',
  notRated: 'sin valorar',
  outsideFlows: 'fuera de las guías',
  noLive: 'Últimamente no se ha contado nada',
  noLiveHelp:
    'En cuanto se ofrezca esta guía a alguien, las primeras cifras aparecerán aquí solas. Pruébela en el portal.',
  newest: (days) =>
    days === 1
      ? 'Hoy hasta ahora'
      : days === 7
        ? 'Esta semana hasta ahora'
        : `Las ${days / 7} semanas más recientes hasta ahora`,
  spansTitle: { day: 'Los últimos días', week: 'Las últimas semanas' },
  spansCaption: 'Lo que se ha contado, primero lo más reciente',
  liveStepsCaption: (days) =>
    days === 1
      ? 'Pasos del día más reciente'
      : days === 7
        ? 'Pasos de la semana más reciente'
        : `Pasos de las ${days / 7} semanas más recientes`,
  olderStepsCaption: (days, from) =>
    days === 1
      ? `Pasos del ${from}`
      : days === 7
        ? `Pasos de la semana desde el ${from}`
        : `Pasos de las ${days / 7} semanas desde el ${from}`,
  liveLabel:
    'Gráfico de líneas de usos iniciados, usos completados y elementos no hallados. La tabla contiene todas las cifras.',
  pause: 'Pausar',
  refresh: 'Actualizar ahora',
  refreshed: (time) => `A las ${time}. Las cifras nuevas llegan solas.`,
  paused: (time) => `En pausa. A las ${time}.`,
  liveFailed: 'No se pudieron obtener cifras nuevas. Estas son las últimas; se intentará de nuevo.',
  liveSignedOut: 'Se ha cerrado su sesión. Cargue la página de nuevo para volver a iniciarla.',
  liveNote:
    'Para que no se pueda seguir a nadie, estas cifras solo cambian cuando han empezado suficientes usos más. El recolector muestra cada uso al momento si se inicia con --min-count 1, para probar.',
  noVisitors: 'No se han contado visitantes en este período',
  noVisitorsHelp:
    'Los visitantes solo se cuentan si así se le indica al recolector. Elija un período más largo, o pregunte a quien lo administra.',
  visitorsTitle: 'Visitantes en un día',
  visitorsHelp:
    'Una estimación, con un error de un pequeño porcentaje. Los navegadores se cuentan de día en día, y no se guarda nada con lo que se los pudiera reconocer.',
  visitorsLabel: 'Gráfico de líneas de visitantes. La tabla contiene todas las cifras.',
  visitorsCaption: 'Visitantes, primero lo más antiguo',
  visitorsOf: { day: 'Visitantes', week: 'Visitantes en un día, de media' },
};

export const people = { en, es };
