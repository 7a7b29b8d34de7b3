// All of the page comes behind this, so that where it does not come somebody is told.
import('./begin.js').then(
  ({ begin }) => begin(),
  () => {
    document.querySelector('#maker')!.textContent =
      'Trang chưa tải được. Kiểm tra mạng rồi tải lại trang. (The page did not load. Check the network and reload.)';
  },
);
