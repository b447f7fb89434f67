export const stage = {
  title: '擂台',
};
