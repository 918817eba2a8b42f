/** Given names that are common in business news and are seldom another word, folded; our own table. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adrian alain alan albert alberto alejandro alessandro alex alexander alexandra alexandre alexei alfred ali alice alison allen amanda amelie amy ana andre andrea andreas andrei andrew andy
  angela anna anne annette annie anthony antoine anton antonio armin arnaud arthur ashley audrey axel barbara barry beatrice ben benjamin benoit bernard bernd bernhard beth betsy bill bjorn bob boris
  brad brandon brenda brent brian brigitte bruce bruno bryan camille carl carla carlos carlo carmen carol caroline carolyn catherine cathy cecile cedric celine charles charlie charlotte chloe chris christa
  christian christiane christina christine christoph christophe christopher claire clara claude claudia clemens colin corinne craig cynthia damien dan daniel daniela daniele danielle dara darren dave david dean
  deborah delphine denis denise dennis diana diane didier diego dieter dietmar dirk dmitri dominic dominik dominique don donald doris doug douglas ed eddie edith edouard eduard eduardo edward elaine eleonore elena elisabeth
  elise elizabeth ellen elon emily emma emmanuel enrique eric erica erich erik ernst estelle esther eugene eva evan evelyn fabian fabien fabrice felix ferdinand fernando florence florent florian francesca francesco
  francis francisco franck francois francoise frank frederic frederick friedrich gabriel gabriela gary gavin genevieve geoff geoffrey georg george georges georgina gerald gerard gerd gerhard giacomo gilles
  giorgio giovanni giulia giuseppe glenn gordon graham greg gregor gregory guido guillaume gunter gustav guy hans harald harold harry heather hector heidi heike heinrich heinz helen helena helene helga helmut
  henri henrik henry herbert hermann hilary holger howard hubert hugh hugo ian ilse inge ingo ingrid irene iris isabel isabelle ivan jack jackie jacob jacqueline jacques jaime jakob jamie james jan jane janet jason
  javier jay jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jessie jim jimmy joachim joan joanna joe joel joerg johan johann johannes john johnny jon jonas jonathan jorg jorge jose
  josef joseph joshua joyce juan judith judy julia julian julie julien jurgen justin kai karen karin karl karsten kate katharina katherine kathleen kathrin kathryn katie katja keith kelly ken kenneth kerstin kevin kim klaus
  konrad kristina kurt kyle kylie lara larry lars laura laurence laurent lauren lea leo leon leonard leonardo leslie letitia liam lilian linda lionel lisa liz lloyd loic lorenz lou louis louise luc luca lucas lucia lucie
  lucy ludwig luigi luis luise lukas lydia lynn madeleine magali manfred manuel marc marcel marcelo marco marcus margaret margarete maria marie marina mario marion marissa mark markus martin martina martine mary
  mathias mathieu mathilde matt matteo matthew matthias matthieu maurice maurizio max maxime megan melanie melinda melissa mercedes meg michael michel michele michelle mickael miguel mike miriam mohammed mohamed monica monika
  monique muhammad myriam nadia nadine nancy naomi natalia natalie nathalie nathan neil niall nicholas nick nicola nicolas nicole niels nigel nikolaus nils nina noah nora norbert norman olaf olga oliver olivia olivier
  oscar oskar otto pablo pamela paolo pascal pascale patricia patrice patrick paul paula paulo pedro peggy penny peter petra phil philip philipp philippe phillip pierre pietro rachel rainer ralf ralph raphael raphaelle
  raymond rebecca reid reinhard reinhold rene renate ricardo richard rick rita rob robert roberto robin rodolphe roger roland rolf romain roman ron ronald rosa ross roy rudolf rudi rupert russell ruth ryan sabine sally
  sam samantha samuel sandra sara sarah satya scooter scott sean sebastian sebastien serge sergei sergey sergio severine shantanu sharon sheila shelley sheryl silke silvia simon simone sofia sonia sonja sophia sophie stefan stefanie
  stella stephan stephane stephanie stephen steve steven stuart sundar susan susanne suzanne sven sylvain sylvia sylvie tanja tatiana taylor ted teresa terry theo theresa therese thibault thierry thomas thorsten tim timothy
  tina tobias todd tom tommy tony torsten travis trevor troy udo ulrich ulrike ursula ute valentin valerie vanessa vera veronica veronique victor victoria viktor vincent virginie vivian vladimir volker walter
  warren wayne werner wendy wilhelm will william wolf wolfgang xavier yann yannick yasmine yves yvonne zoe jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves
  marie-claude marie-laure marie-pierre anne-marie anne-sophie karl-heinz hans-peter hans-jurgen xi satoshi hiroshi takeshi kenji akio masayoshi yuki haruki raj rajesh sanjay sunil amit anil arvind ajay vijay priya
  ravi mukesh narendra recep tayyip abdullah ahmed hassan hussein ibrahim khalid mustafa omar fatima aisha hillary barack joe kamala ursula giorgia emmanuelle brune marcela jared reed riccardo valery igor oleg yuri vladislav mikhail nikolai alexey anton pavel piotr jakub tomasz krzysztof janos istvan laszlo ferenc sakari jukka matti pekka anders magnus soren jesper gunnar einar leif knut trond gianni enrico luciano antonia raffaele vittorio emanuele massimo stefano davide simona chiara paola roberta rafael ignacio joaquin ramon rodrigo gonzalo esteban felipe joao manuela beatriz seiji mikko lisa`
    .split(/\s+/)
    .filter(Boolean),
);
