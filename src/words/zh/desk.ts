export const desk = {
  title: '督导台',
};
