"use strict";
const sort = document.querySelector("select");
sort.addEventListener("change", () => sort.form.requestSubmit());
document.querySelectorAll("input[readonly]").forEach((field) => field.addEventListener("focus", () => field.select()));
