import { holdToHearing, type Expected } from './hold-hearing.ts';
import { PANEL } from './states/panel.ts';

const EXPECTED: Readonly<Record<string, Expected>> = {
  'panel: stopped': {
    tree: `
      group
        dialog "Accessibility checks"
          heading "Accessibility checks" focused level=2
          button "Move to the other side. Arrow keys move it further"
          button "Minimise"
          button "Close"
          button "Check again"
          status
            "Stopped. What was found so far is listed."
          "Show"
          combobox "Show" expanded=false
          group "How sure a finding is"
            Legend
            checkbox "Errors (0)" checked=true
            "Errors (0)"
            checkbox "Warnings (1)" checked=true
            "Warnings (1)"
            checkbox "To check by hand (1)" checked=true
            "To check by hand (1)"
          group
            DisclosureTriangle "Sort and filter" expanded=false
              "Sort and filter"
          heading "Warning Link text says nothing 1 finding" level=3
            button "Warning Link text says nothing 1 finding" expanded=false
          heading "To check by hand Rule page-without-form 1 finding" level=3
            button "To check by hand Rule page-without-form 1 finding" expanded=false
    `,
  },
  'panel: minimised': {
    tree: `
      group
        dialog "Accessibility checks"
          heading "Accessibility checks" level=2
          button "Accessibility checks: 2 errors, 1 warning, 1 to check" focused
          button "Close"
    `,
    said: `
      dialog, Accessibility checks
      dialog, Accessibility checks
      heading, Accessibility checks, level 2
      button, Accessibility checks: 2 errors, 1 warning, 1 to check
      button, Close
      end of dialog, Accessibility checks
    `,
  },
  'panel: outline': {
    tree: `
      group
        dialog "Accessibility checks"
          heading "Accessibility checks" focused level=2
          button "Move to the other side. Arrow keys move it further"
          button "Minimise"
          button "Close"
          paragraph
            "Alt+Shift+A"
            "goes to the page and back."
          button "Check again"
          status
            "Checked: 4 findings, 1 more hidden by the filters."
          "Show"
          combobox "Show" expanded=false
          checkbox "Marks in the page" checked=true
          heading "Headings" level=3
          list
            listitem level=1
              button "h1 Heating help"
          heading "Landmarks" level=3
          list
            listitem level=1
              button "banner"
            listitem level=1
              button "main"
    `,
  },
};

describe('conformance: panel, heard', () => holdToHearing(PANEL, EXPECTED));
