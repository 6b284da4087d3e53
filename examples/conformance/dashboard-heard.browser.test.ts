import { holdToHearing, type Expected } from './hold-hearing.ts';
import { DASHBOARD } from './states/dashboard.ts';

const EXPECTED: Readonly<Record<string, Expected>> = {
  'dashboard: loading': {
    tree: `
      banner
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        status
          "Loading the figures…"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
  },
  'dashboard: list of flows': {
    tree: `
      banner
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        status
        region "Flows, the busiest first"
          table "Flows, the busiest first"
            caption
            rowgroup
              row
                columnheader "Flow"
                  "Flow"
                columnheader "Offered"
                  "Offered"
                columnheader "Started"
                  "Started"
                columnheader "Completed"
                  "Completed"
                columnheader "Share completed"
                  "Share completed"
            row
              rowheader "apply"
                link "apply"
              cell "80"
                "80"
              cell "50"
                "50"
              cell "30"
                "30"
              cell "60%"
                "60%"
            row
              rowheader "renew-my-heating-help"
                link "renew-my-heating-help"
              cell "80"
                "80"
              cell "50"
                "50"
              cell "30"
                "30"
              cell "60%"
                "60%"
        paragraph
          "3 events were lost in browsers before they could be sent."
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
    said: `
      banner
      link, Handrail
      group, Language of this page
      button, English, pressed
      button, Español, not pressed
      end of group, Language of this page
      end of banner
      main
      heading, Where people get stuck, level 1
      form, Period and group
      From
      From, 2026-01-01
      To
      To, 2026-01-31
      button, Show
      end of form, Period and group
      status
      region, Flows, the busiest first
      table, Flows, the busiest first
      caption, Flows, the busiest first
      rowgroup
      row, Flow Offered Started Completed Share completed
      columnheader, Flow
      columnheader, Offered
      columnheader, Started
      columnheader, Completed
      columnheader, Share completed
      end of row, Flow Offered Started Completed Share completed
      end of rowgroup
      rowgroup
      row, apply 80 50 30 60%
      rowheader, apply
      link, apply
      end of rowheader, apply
      cell, 80
      cell, 50
      cell, 30
      cell, 60%
      60%
      end of cell, 60%
      end of row, apply 80 50 30 60%
      row, renew-my-heating-help 80 50 30 60%
      rowheader, renew-my-heating-help
      link, renew-my-heating-help
      end of rowheader, renew-my-heating-help
      cell, 80
      cell, 50
      cell, 30
      cell, 60%
      60%
      end of cell, 60%
      end of row, renew-my-heating-help 80 50 30 60%
      end of rowgroup
      end of table, Flows, the busiest first
      end of region, Flows, the busiest first
      paragraph
      3 events were lost in browsers before they could be sent.
      end of paragraph
      end of main
      contentinfo
      paragraph
      Runs are counted, not people. No cookie, no identifier, no text that anybody typed.
      end of paragraph
      end of contentinfo
    `,
  },
  'dashboard: the token was wrong': {
    tree: `
      banner
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      main
        heading "Where people get stuck" level=1
        status
        form
          heading "Read token" level=2
          paragraph
            "Whoever set up this collector chose a token for reading its figures. It is kept until you close this tab."
          "Token"
          paragraph
            "This token is not right. Check it and enter it again."
          textbox "Token" invalid focused required description="This token is not right. Check it and enter it again. Whoever set up this collector chose a token for reading its figures. It is kept until you close this tab."
          button "Open the dashboard"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
    said: `
      banner
      link, Handrail
      group, Language of this page
      button, English, pressed
      button, Español, not pressed
      end of group, Language of this page
      end of banner
      main
      heading, Where people get stuck, level 1
      status
      form
      heading, Read token, level 2
      paragraph
      Whoever set up this collector chose a token for reading its figures. It is kept until you close this tab.
      end of paragraph
      Token
      paragraph
      This token is not right. Check it and enter it again.
      end of paragraph
      Token, This token is not right. Check it and enter it again. Whoever set up this collector chose a token for reading its figures. It is kept until you close this tab.
      button, Open the dashboard
      end of form
      end of main
      contentinfo
      paragraph
      Runs are counted, not people. No cookie, no identifier, no text that anybody typed.
      end of paragraph
      end of contentinfo
    `,
  },
  'dashboard: the server failed': {
    tree: `
      banner
        link "Handrail"
        group "Language of this page"
          button "English" pressed=true
          button "Español" pressed=false
      main
        heading "Where people get stuck" level=1
        form "Period and group"
          "From"
          Date "From"
          "To"
          Date "To"
          button "Show"
        status
        alert
          heading "The figures could not be loaded" level=2
          paragraph
            "The collector answered with an error. Its log says why."
          button "Try again"
      contentinfo
        paragraph
          "Runs are counted, not people. No cookie, no identifier, no text that anybody typed."
    `,
  },
};

describe('conformance: dashboard, heard', () => holdToHearing(DASHBOARD, EXPECTED));
