// What a portal of 2012 does to the whole document: every click on a link, every Enter, every change passes through its hands.
(function () {
  var heard = [];
  function note(what) {
    heard.push(what);
    document.getElementById('heard').textContent = heard.join(', ');
  }
  function inWidget(event) {
    return event.target.nodeName.indexOf('-') > 0;
  }
  document.addEventListener('click', function (event) {
    if (inWidget(event) && event.target.closest('a')) note('a');
  });
  document.addEventListener('keypress', function (event) {
    // ASP.NET's default button: Enter anywhere but in a text area sends the form.
    if (event.key === 'Enter' && inWidget(event)) {
      event.preventDefault();
      note('Enter');
    }
  });
  document.addEventListener('change', function (event) {
    if (inWidget(event)) note('change');
  });
  document.addEventListener('submit', function (event) {
    event.preventDefault();
  });
})();
