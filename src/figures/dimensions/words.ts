export const caption = "La note de chaque dimension, de 0 à 100 ; le trait tireté est la note d'ensemble.";
