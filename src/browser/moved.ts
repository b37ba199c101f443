// A redirect of the page alone would lose what a link says behind the address.
const link = document.querySelector<HTMLAnchorElement>('[data-moved]')
if (link) location.replace(link.pathname + location.search + location.hash)
