/**
 * Whether the page has nothing with the id in its address, or only the place where it was. The id of a tracker, such as
 * `#xtor=RSS-1`, is not one of the page, and `#top` is the top of any page.
 */
export function isTargetLost(): boolean {
  const id = location.hash.slice(1)
  if (id === '' || id.includes('=') || id.toLowerCase() === 'top') return false
  const target = document.getElementById(id) ?? document.getElementById(decoded(id))
  return !target || target.hasAttribute('data-former')
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
