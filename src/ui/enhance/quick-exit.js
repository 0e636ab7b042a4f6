// Leaves without a way back. Runs before anything is painted. The tab remembers only that it was left,
// so that Back shows nothing; a page opened afresh forgets it.
(() => {
  const left = 'left';
  const elsewhere = 'https://www.weather.go.kr/';
  let shifts = [];
  let alone = false;

  const blank = () => {
    document.documentElement.replaceChildren();
    document.title = ' ';
  };

  const leave = () => {
    blank();
    try {
      sessionStorage.clear();
      sessionStorage.setItem(left, '1');
    } catch {}
    navigator.sendBeacon('/leave');
    location.replace(elsewhere);
  };

  const wasLeft = () => {
    try {
      return sessionStorage.getItem(left) === '1';
    } catch {
      return false;
    }
  };

  if (wasLeft()) {
    // Whoever walks back, or reloads what the browser kept there, did not come by an address.
    if (performance.getEntriesByType('navigation')[0]?.type !== 'navigate') {
      blank();
      location.replace(elsewhere);
      return;
    }
    sessionStorage.removeItem(left);
  }

  addEventListener('pageshow', (event) => {
    if (event.persisted && wasLeft()) leave();
  });

  addEventListener(
    'click',
    (event) => {
      if (!event.target?.closest?.('[data-quick-exit]')) return;
      event.preventDefault();
      leave();
    },
    true,
  );

  // Shift three times within five seconds; a Shift that types a letter (ㅆ, A) does not count.
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      alone = !event.repeat || alone;
      return;
    }
    alone = false;
    shifts = [];
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    shifts = [...shifts.filter((at) => event.timeStamp - at < 5000), event.timeStamp];
    if (shifts.length >= 3) leave();
  });
})();
