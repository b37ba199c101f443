/**
 * Sets the attributes that the reader has chosen, before the page is painted. The code is in the head of every page, so
 * it is short, and its checksum is in the content security policy. It also runs when a page is shown again, or when the
 * reader chose something on another page. Storage can be forbidden; then the defaults apply.
 */
export const EARLY_SETTINGS =
  '(()=>{let r=document.documentElement,f=()=>{try{for(let k of["theme","text-size"]){let v=localStorage.getItem(k);v?r.setAttribute("data-"+k,v):r.removeAttribute("data-"+k)}}catch{}};f();addEventListener("pageshow",f);addEventListener("storage",f)})()'
