/** Where the banner of a page stands; what sticks under it knows its height. */
export function bannerPlace(): HTMLElement | undefined {
  const place = document.querySelector<HTMLElement>('#etat-du-scenario');
  if (place === null) return undefined;
  new ResizeObserver(() => {
    const stuck = getComputedStyle(place).position === 'sticky';
    document.documentElement.style.setProperty('--bandeau', `${stuck ? place.offsetHeight : 0}px`);
  }).observe(place);
  return place;
}
