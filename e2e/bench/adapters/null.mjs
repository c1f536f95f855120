// The harness floor: draws one empty box. Its figures are what the harness itself costs.
export const adapter = {
  draws: 'nothing (harness floor)',
  zoom: { type: 'wheel', deltaY: 100 },
  pan: { type: 'drag', dx: 8 },
  mount(el) {
    this.el = el;
    el.appendChild(document.createElement('div'));
  },
  filter() {},
  domain: () => null,
  destroy() {
    this.el.replaceChildren();
  },
};
