import { holdToHearing, type Expected } from './hold-hearing.ts';
import { GUIDANCE } from './states/guidance.ts';

const EXPECTED: Readonly<Record<string, Expected>> = {
  'guidance: offer': {
    tree: `
      group
        status
        region "Can we help you with this form?"
          heading "Can we help you with this form?" level=2
          heading "Apply for winter heating help" level=3
          paragraph
            "We show you what to write, one question at a time."
          paragraph
            "Takes about 15 minutes"
          button "Yes, show me"
          button "No thanks"
          group "Language"
            button "Español"
    `,
    said: `
      status
      region, Can we help you with this form?
      heading, Can we help you with this form?, level 2
      heading, Apply for winter heating help, level 3
      paragraph
      We show you what to write, one question at a time.
      end of paragraph
      paragraph
      Takes about 15 minutes
      end of paragraph
      button, Yes, show me
      button, No thanks
      group, Language
      button, Español
      end of group, Language
      end of region, Can we help you with this form?
    `,
  },
  'guidance: set aside: the way back': {
    tree: `
      group
        status
        region "Help with this form"
          button "Continue: Apply for winter heating help"
    `,
    said: `
      status
      region, Help with this form
      button, Continue: Apply for winter heating help
      Continue:
      Apply for winter heating help
      end of button, Continue: Apply for winter heating help
      end of region, Help with this form
    `,
  },
  'guidance: modal text': {
    tree: `
      dialog "Step 2 of 8: You need a letter from your landlord" modal
        heading "Step 2 of 8: You need a letter from your landlord" focused level=2
        button "Close for now"
        paragraph
          "Ask for a letter that says heat is part of the rent."
        button "Next"
        button "Back"
        button "Do this later"
        button "Stop the help"
        group "Language"
          button "Español"
    `,
  },
  'guidance: step at its field': {
    tree: `
      group
        status
        dialog "Step 3 of 8: Count everyone who lives with you"
          heading "Step 3 of 8: Count everyone who lives with you" level=2
          button "Move this help"
          button "Close for now"
          paragraph
            "Look for:"
            "Number of people in your home"
          paragraph
            "Count yourself. Count babies too. The form calls this"
            "No. of persons in HH"
            "."
          button "Next"
          button "Back"
          button "Do this later"
          button "Stop the help"
          group "Language"
            button "Español"
          paragraph
            "Press F6 to go to the form and back."
    `,
    said: `
      status
      dialog, Step 3 of 8: Count everyone who lives with you
      dialog, Step 3 of 8: Count everyone who lives with you
      heading, Step 3 of 8: Count everyone who lives with you, level 2
      Step 3 of 8
      :
      Count everyone who lives with you
      end of heading, Step 3 of 8: Count everyone who lives with you, level 2
      button, Move this help
      button, Close for now
      paragraph
      Look for:
      Number of people in your home
      end of paragraph
      paragraph
      Count yourself. Count babies too. The form calls this
      No. of persons in HH
      .
      end of paragraph
      button, Next
      button, Back
      button, Do this later
      button, Stop the help
      group, Language
      button, Español
      end of group, Language
      paragraph
      Press F6 to go to the form and back.
      end of paragraph
      end of dialog, Step 3 of 8: Count everyone who lives with you
    `,
  },
  'guidance: docked: field not found': {
    tree: `
      group
        status
        dialog "Step 4 of 8: Enter your pay before tax"
          heading "Step 4 of 8: Enter your pay before tax" level=2
          button "Move this help"
          button "Close for now"
          paragraph
            "Look for:"
            "Money you get each month"
          paragraph
            "Use your pay slips. If you have no pay, enter 0."
          paragraph
            "We cannot point at it on this page. You can still do this step."
          button "Next"
          button "Back"
          button "Do this later"
          button "Stop the help"
          group "Language"
            button "Español"
          paragraph
            "Press F6 to go to the form and back."
    `,
  },
  'guidance: on another page': {
    said: `
      status
      dialog, Enter your pay before tax
      dialog, Enter your pay before tax
      heading, Enter your pay before tax, level 2
      button, Move this help
      button, Close for now
      paragraph
      This step is on another page:
      Your income
      .
      end of paragraph
      paragraph
      link, Go to that page
      end of paragraph
      button, Next
      button, Back
      button, Do this later
      button, Stop the help
      group, Language
      button, Español
      end of group, Language
      paragraph
      Press F6 to go to the form and back.
      end of paragraph
      end of dialog, Enter your pay before tax
    `,
  },
  'guidance: step in Spanish': {
    said: `
      status
      dialog, Paso 3 de 8: Count everyone who lives with you
      dialog, Paso 3 de 8: Count everyone who lives with you
      heading, Paso 3 de 8: Count everyone who lives with you, level 2
      Paso 3 de 8
      :
      Count everyone who lives with you
      end of heading, Paso 3 de 8: Count everyone who lives with you, level 2
      button, Mover esta ayuda
      button, Cerrar por ahora
      paragraph
      Busque:
      Number of people in your home
      end of paragraph
      paragraph
      Count yourself. Count babies too. The form calls this
      No. of persons in HH
      .
      end of paragraph
      button, Siguiente
      button, Atrás
      button, Hacerlo después
      button, Terminar la ayuda
      group, Idioma
      button, English
      end of group, Idioma
      paragraph
      Presione F6 para ir al formulario y volver.
      end of paragraph
      end of dialog, Paso 3 de 8: Count everyone who lives with you
    `,
  },
  'guidance: question without an answer: error': {
    tree: `
      group
        status
        dialog "Step 2 of 8: Who pays your heating bill?"
          heading "Step 2 of 8: Who pays your heating bill?" level=2
          button "Move this help"
          button "Close for now"
          radiogroup "Step 2 of 8: Who pays your heating bill?" invalid description="Choose one answer."
            paragraph
              "Choose one answer."
            radio "I do" focused checked=false
            "I do"
            radio "It is part of my rent" checked=false
            "It is part of my rent"
            radio "No estoy seguro" checked=false
            "No estoy seguro"
          button "Continue"
          button "Skip"
          button "Back"
          button "Do this later"
          button "Stop the help"
          group "Language"
            button "Español"
          paragraph
            "Press F6 to go to the form and back."
    `,
    said: `
      status
      dialog, Step 2 of 8: Who pays your heating bill?
      dialog, Step 2 of 8: Who pays your heating bill?
      heading, Step 2 of 8: Who pays your heating bill?, level 2
      Step 2 of 8
      :
      Who pays your heating bill?
      end of heading, Step 2 of 8: Who pays your heating bill?, level 2
      button, Move this help
      button, Close for now
      radiogroup, Step 2 of 8: Who pays your heating bill?, Choose one answer., invalid
      paragraph
      Choose one answer.
      end of paragraph
      radio, I do, not checked, position 1, set size 3
      I do
      radio, It is part of my rent, not checked, position 2, set size 3
      It is part of my rent
      radio, No estoy seguro, not checked, position 3, set size 3
      No estoy seguro
      end of radiogroup, Step 2 of 8: Who pays your heating bill?, Choose one answer., invalid
      button, Continue
      button, Skip
      button, Back
      button, Do this later
      button, Stop the help
      group, Language
      button, Español
      end of group, Language
      paragraph
      Press F6 to go to the form and back.
      end of paragraph
      end of dialog, Step 2 of 8: Who pays your heating bill?
    `,
  },
  'guidance: before stopping': {
    tree: `
      group
        status
        dialog "Step 3 of 8: Count everyone who lives with you"
          heading "Step 3 of 8: Count everyone who lives with you" level=2
          button "Move this help"
          button "Close for now"
          paragraph
            "Look for:"
            "Number of people in your home"
          paragraph
            "Count yourself. Count babies too. The form calls this"
            "No. of persons in HH"
            "."
          group "Stop the help? What you typed in the form stays."
            paragraph "Stop the help? What you typed in the form stays." focused
              "Stop the help? What you typed in the form stays."
            button "Stop the help"
            button "Keep going"
    `,
    said: `
      status
      dialog, Step 3 of 8: Count everyone who lives with you
      dialog, Step 3 of 8: Count everyone who lives with you
      heading, Step 3 of 8: Count everyone who lives with you, level 2
      Step 3 of 8
      :
      Count everyone who lives with you
      end of heading, Step 3 of 8: Count everyone who lives with you, level 2
      button, Move this help
      button, Close for now
      paragraph
      Look for:
      Number of people in your home
      end of paragraph
      paragraph
      Count yourself. Count babies too. The form calls this
      No. of persons in HH
      .
      end of paragraph
      group, Stop the help? What you typed in the form stays.
      paragraph
      Stop the help? What you typed in the form stays.
      end of paragraph
      button, Stop the help
      button, Keep going
      end of group, Stop the help? What you typed in the form stays.
      end of dialog, Step 3 of 8: Count everyone who lives with you
    `,
  },
  'guidance: survey without an answer: error': {
    tree: `
      group
        status
        dialog "How was this help?"
          heading "How was this help?" level=2
          button "Move this help"
          button "Close for now"
          form
            radiogroup "How easy was it to fill in the form?" invalid required description="Choose an answer, or skip these questions."
              Legend
              paragraph
                "Choose an answer, or skip these questions."
              radio "1 (Very hard)" focused checked=false
              "1"
              "("
              "Very hard"
              ")"
              radio "2" checked=false
              "2"
              radio "3" checked=false
              "3"
              radio "4" checked=false
              "4"
              radio "5 (Very easy)" checked=false
              "5"
              "("
              "Very easy"
              ")"
            radiogroup "Would you use this help again? (optional)"
              Legend
              radio "Yes" checked=false
              "Yes"
              radio "No" checked=false
              "No"
            button "Send"
          button "Skip"
          group "Language"
            button "Español"
          paragraph
            "Press F6 to go to the form and back."
    `,
    said: `
      form
      radiogroup, How easy was it to fill in the form?, Choose an answer, or skip these questions., invalid, required
      How easy was it to fill in the form?
      paragraph
      Choose an answer, or skip these questions.
      end of paragraph
      radio, 1 (Very hard), not checked, position 1, set size 5
      1
      (
      Very hard
      )
      radio, 2, not checked, position 2, set size 5
      2
      radio, 3, not checked, position 3, set size 5
      3
      radio, 4, not checked, position 4, set size 5
      4
      radio, 5 (Very easy), not checked, position 5, set size 5
      5
      (
      Very easy
      )
      end of radiogroup, How easy was it to fill in the form?, Choose an answer, or skip these questions., invalid, required
      radiogroup, Would you use this help again?(optional)
      Would you use this help again?(optional)
      Would you use this help again?
      (optional)
      end, Would you use this help again?(optional)
      radio, Yes, not checked, position 1, set size 2
      Yes
      radio, No, not checked, position 2, set size 2
      No
      end of radiogroup, Would you use this help again?(optional)
      button, Send
      end of form
    `,
  },
  'guidance: field help, closed': {
    tree: `
      group
        button "Help: Number of people" expanded=false
        status
        status
    `,
  },
  'guidance: field help, open': {
    tree: `
      group
        button "Help: Number of people" expanded
        status
          heading "Who counts as living with me?" level=2
          paragraph
            "People who sleep at your home most nights."
          paragraph
            link "Read the rules"
        status
    `,
    said: `
      button, Help: Number of people, expanded
      ?
      end of button, Help: Number of people, expanded
      status
      heading, Who counts as living with me?, level 2
      paragraph
      People who sleep at your home most nights.
      end of paragraph
      paragraph
      link, Read the rules
      end of paragraph
      end of status
    `,
  },
  'guidance: field help, asking whether it helped': {
    tree: `
      group
        button "Help: Number of people" expanded
        status
          heading "Who counts as living with me?" level=2
          paragraph
            "People who sleep at your home most nights."
          paragraph
            link "Read the rules"
        group "Was this helpful?"
          "Was this helpful?"
          button "Yes"
          button "No"
        status
    `,
  },
};

describe('conformance: guidance, heard', () => holdToHearing(GUIDANCE, EXPECTED));
