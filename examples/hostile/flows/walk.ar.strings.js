export default {
  handrail: '1.0',
  flow: 'walk',
  lang: 'ar',
  strings: {
    'meta.title': {
      src: '7b0d7ec8',
      text: 'املأ النموذج',
      state: 'final',
    },
    'pages.form.label': {
      src: 'ee439ee2',
      text: 'النموذج',
      state: 'final',
    },
    'targets.name.label': {
      src: 'dcd1d522',
      text: 'الاسم',
      state: 'final',
    },
    'targets.town.label': {
      src: '390f2513',
      text: 'المدينة',
      state: 'final',
    },
    'name.title': {
      src: '489b960e',
      text: 'اكتب اسمك',
      state: 'final',
    },
    'name.body': {
      src: '0bc4fa97',
      text: 'كما هو في جواز سفرك.',
      state: 'final',
    },
    'town.title': {
      src: '5d81d863',
      text: 'اكتب مدينتك',
      state: 'final',
    },
    'town.body': {
      src: '233e9f27',
      text: 'المدينة التي تعيش فيها الآن.',
      state: 'final',
    },
    'end.title': {
      src: '43128e2b',
      text: 'هذا كل شيء',
      state: 'final',
    },
    'end.body': {
      src: '13beff40',
      text: 'يمكنك الآن إرسال النموذج.',
      state: 'final',
    },
  },
};
