import { holdToHearing, type Expected } from './hold-hearing.ts';
import { PANEL } from './states/panel.ts';

const EXPECTED: Readonly<Record<string, Expected>> = {
  'panel: could not be loaded': {
    tree: `
      alert
        paragraph
          "The accessibility checks could not be loaded"
        paragraph
          "Beside https://test.portal.example/handrail-checks.js there has to be a folder. Reload the page."
        button "Close"
    `,
    said: `
      alert
      paragraph
      The accessibility checks could not be loaded
      end of paragraph
      paragraph
      Beside https://test.portal.example/handrail-checks.js there has to be a folder. Reload the page.
      end of paragraph
      button, Close
      end of alert
    `,
  },
  'panel: saving a report': {
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
          heading "Save a report" level=3
          paragraph
            "All findings on this page, also those that the filters hide, with what to do, what was dismissed and why, and what was not checked."
            "Level AAA is not in it: choose it under “Sort and filter” if it should be."
          list
            listitem level=1
              button "Save HTML, to read, print or mail"
            listitem level=1
              button "Save CSV, for spreadsheets"
            listitem level=1
              button "Save JSON, for programs"
          paragraph
            "A report holds texts and addresses of this page, and nothing that somebody typed into it. Values in addresses that may be secret are left out."
    `,
  },
  'panel: by who is kept out': {
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
          group "How sure a finding is"
            Legend
            checkbox "Errors (2)" checked=true
            "Errors (2)"
            checkbox "Warnings (1)" checked=true
            "Warnings (1)"
            checkbox "To check by hand (1)" checked=true
            "To check by hand (1)"
          group
            DisclosureTriangle "Sort and filter" expanded=false
              "Sort and filter"
          heading "Error People who do not see the screen 2 findings" level=3
            button "Error People who do not see the screen 2 findings" expanded
          list
            listitem level=1
              button "1 Link text says nothing click here" expanded=false
            listitem level=1
              button "4 Image has no alternative text <img id="map" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">" expanded=false
          heading "Error People with poor sight 2 findings" level=3
            button "Error People with poor sight 2 findings" expanded=false
          heading "Warning People who speak to their computer 1 finding" level=3
            button "Warning People who speak to their computer 1 finding" expanded=false
          heading "Warning People who find reading or remembering hard 1 finding" level=3
            button "Warning People who find reading or remembering hard 1 finding" expanded=false
          heading "To check by hand Nobody has said who 1 finding" level=3
            button "To check by hand Nobody has said who 1 finding" expanded=false
    `,
  },
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
