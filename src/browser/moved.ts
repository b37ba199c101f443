// The page's own redirect would lose the query and the fragment of a link.
const link = document.querySelector<HTMLAnchorElement>('[data-moved]')
if (link) location.replace(link.pathname + location.search + location.hash)
