/** Words about use without a network, new versions, and what comes late or not at all. */
export const offline = {
  ready: 'Ready for use without a network: all of it is kept on this device.',
  update: 'A new version of the page is ready.',
  show: 'Show the new version',
  later: 'Later',
  codeGone:
    'Its code did not come. The connection may be down, or the site has changed since this page was opened.',
  /** Stands over a fault of the page itself. */
  pageFailed: 'The page could not be shown',
}
