import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a session that ends',
      html: '<p>Your session will expire in 5 minutes.</p>',
      at: ['p'],
    },
    {
      name: 'a form to fill in within a time',
      html: '<p lang="es">Tiene 20 minutos para completar la solicitud.</p>',
      at: ['p'],
    },
    {
      name: 'a form that goes away, with a button that sends it',
      html: '<form><label>Income <input></label><button>Continue</button></form><script>setTimeout(() => { location.href = "/signed-out"; }, 120000)</script>',
      at: ['page'],
    },
    {
      name: 'a countdown',
      html: '<div role="timer">04:59</div>',
      at: ['div'],
    },
    {
      name: 'a timer that leads away',
      html: '<script>setTimeout(() => { window.location.href = "/timeout"; }, 600000)</script>',
      at: ['page'],
    },
  ],
  passes: [
    {
      name: 'a limit that can be extended',
      html: '<p>Your session will expire in 5 minutes.</p><button>Stay signed in</button>',
    },
    {
      name: 'a countdown that can be put back',
      html: '<div role="timer">04:59</div><button>Give me 10 more minutes</button>',
    },
    {
      name: 'how long something takes',
      html: '<p>The form takes about 20 minutes. We answer within 3 days.</p>',
    },
    {
      name: 'a timer that shows something',
      html: '<script>setTimeout(() => { document.title = "Ready"; }, 60000)</script>',
    },
  ],
};
